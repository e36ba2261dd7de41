import {once} from 'node:events';
import {afterEach, describe, expect, it} from 'vitest';
import {answerOf, endChildren, startChild} from './children.ts';

const module = new URL('fixtures/child.mjs', import.meta.url);

afterEach(endChildren);

describe('a process of an experiment', () => {
  it('answers with its messages, one after the other', async () => {
    const child = startChild(module);
    expect(await answerOf(child)).toBe('ready');
    const answer = answerOf(child);
    child.send({question: 1});
    expect(await answer).toEqual({answer: {question: 1}});
  });

  it('that ends before it answers is an error, and not a wait without end', async () => {
    await expect(answerOf(startChild(module, ['end']))).rejects.toThrow('ended with 3');
  });

  it('is ended with all the others', async () => {
    const children = [startChild(module), startChild(module)];
    await Promise.all(children.map(answerOf));
    const exits = children.map((child) => once(child, 'exit'));
    endChildren();
    expect(await Promise.all(exits)).toEqual([
      [null, 'SIGKILL'],
      [null, 'SIGKILL'],
    ]);
  });
});
