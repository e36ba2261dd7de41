import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCases} from './case.ts';
import {judgeCorpus} from './judge.ts';

const judged = await judgeCorpus(path.join(import.meta.dirname, 'seen'), 'seen');

describe('the seen half of the corpus', () => {
  it('has at least 160 cases, each with a name of its own', () => {
    expect(judged.length).toBeGreaterThanOrEqual(160);
    expect(new Set(judged.map(({id}) => id)).size).toBe(judged.length);
  });

  it('is judged rightly, every case', () => {
    const wrong = judged.filter(({label, found}) => (label === 'leak') !== found.length > 0);
    expect(wrong.map(({id, found}) => `${id}: ${found.join()}`)).toEqual([]);
  });
});

describe('a case', () => {
  it('is joined of its parts', () => {
    const [one] = readCases('- {id: a, context: prose, label: leak, kind: secret, parts: [gh, p_, x]}');
    expect(one?.text).toBe('ghp_x');
  });

  it('without a text, or with another label, is refused', () => {
    expect(() => readCases('- {id: a, context: prose, label: leak, kind: secret}')).toThrow(
      /`text` or `parts`/,
    );
    expect(() => readCases('- {id: a, context: prose, label: maybe, kind: secret, text: x}')).toThrow(
      /label/,
    );
  });
});
