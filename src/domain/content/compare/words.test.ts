import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {comparable, compareWords, type Run} from './words.ts';

const join = (runs: readonly Run[], ...kinds: Run['kind'][]): string =>
  runs
    .filter((run) => kinds.includes(run.kind))
    .map((run) => run.text)
    .join('');

describe('word-by-word comparison', () => {
  it('names the words that came and went', () => {
    expect(compareWords('the tail fell', 'the mean fell')).toEqual([
      {kind: 'same', text: 'the '},
      {kind: 'deleted', text: 'tail'},
      {kind: 'inserted', text: 'mean'},
      {kind: 'same', text: ' fell'},
    ]);
  });

  it('never cuts through a figure', () => {
    expect(compareWords('fell to 0.6 of 1,180', 'fell to 0.7 of 1,280').map((run) => run.text)).toEqual([
      'fell to ',
      '0.6',
      '0.7',
      ' of ',
      '1,180',
      '1,280',
    ]);
  });

  it('shows a rewritten phrase as one deletion and one insertion', () => {
    expect(compareWords('so: red green blue end', 'so: un deux trois end').map((run) => run.text)).toEqual([
      'so: ',
      'red green blue',
      'un deux trois',
      ' end',
    ]);
  });

  it('takes a thin space for a space', () => {
    expect(compareWords('4 ms', '4\u2009ms')).toEqual([{kind: 'same', text: '4\u2009ms'}]);
  });

  it('gives the old text without insertions and the new one without deletions', () => {
    const word = fc.constantFrom('a', 'tail', '0.6', '4\u2009ms', ' ', '. ', '\n', '—', '<b>', '’s', '🙂');
    const text = fc.array(word, {maxLength: 30}).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after);
        expect(comparable(join(runs, 'same', 'deleted'))).toBe(comparable(before));
        expect(join(runs, 'same', 'inserted')).toBe(after);
      }),
    );
  });
});
