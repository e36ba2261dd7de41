import {expect, it} from 'vitest';
import {alignedRows} from './aligned.ts';

function found(text: string): readonly string[] {
  return alignedRows(text).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
}

it('reads the cells of kubectl under their heads, to an empty line or a prompt', () => {
  const table = 'NAME    READY   NODE\nweb-0   1/1     hvwrk-fra-12\n';
  expect(found(table)).toEqual(['host hvwrk-fra-12']);
  expect(found(`NAME    READY   NODE\n\nweb-0   1/1     hvwrk-fra-12\n`)).toEqual([]);
  expect(found(`NAME    READY   NODE\n$ x     y       hvwrk-fra-12\n`)).toEqual([]);
});

it('leaves a row alone whose cells do not begin under the heads', () => {
  expect(found('NAME    READY   NODE\nweb-zero-0   1/1 hvwrk-fra-12\n')).toEqual([]);
});
