import {expect, it} from 'vitest';
import {erlangNodes} from './erlang-nodes.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return erlangNodes(text, kind).map(({start, end}) => text.slice(start, end));
}

it('names the hosts of Erlang’s nodes', () => {
  expect(found('node rabbit@mq-fra-02 down', 'prose')).toEqual(['mq-fra-02']);
  expect(found('iex(quotes@pricing7)1>')).toEqual(['pricing7']);
});

it('leaves those of examples, and other things with that sign', () => {
  expect(found('rabbit@localhost rabbit@rabbit1 rabbit@my-rabbit (nonode@nohost)1>')).toEqual([]);
  expect(found('uses: actions/checkout@v4')).toEqual([]);
});
