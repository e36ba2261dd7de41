import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {numbers} from './rule.ts';
import {wordedFigures} from './worded-figures.ts';

const of = (body: string): readonly string[] => findingsOf(numbers, {'docs/a.mdx': docText(body)});

describe('a figure in words', () => {
  it.each([
    ['It is three times faster than before.', 'three times faster', '3×'],
    ['It is twice as fast.', 'twice as fast', '2×'],
    ['It is a hundred times slower.', 'a hundred times slower', '100×'],
    ['It grew threefold.', 'threefold', '3×'],
    ['It grew ten-fold.', 'ten-fold', '10×'],
    ['A hundredfold gain.', 'hundredfold', '100×'],
    ['It halved the p99.', 'halved', '2×'],
    ['It halves the p99.', 'halves', '2×'],
    ['Throughput tripled.', 'tripled', '3×'],
    ['We cut the build time in half.', 'cut the build time in half', '2×'],
    ['It took half a second.', 'half a second', '0.5 s'],
    ['It took twelve\nmilliseconds.', 'twelve milliseconds', '12 ms'],
    ['It took two and a half seconds.', 'two and a half seconds', '2.5 s'],
    ['It saved twenty-five per cent.', 'twenty-five per cent', '25 %'],
    ['It holds two hundred thousand bytes.', 'two hundred thousand bytes', '200000 B'],
  ])('is found: %s', (sentence, text, figure) => {
    expect(wordedFigures(sentence)).toEqual([
      {text, index: sentence.search(text.split(' ')[0] ?? ''), figure},
    ]);
  });

  it.each([
    'Two threads run at the same time, and half of the lines are empty.',
    'It failed three times in a row, one second after another.',
    'It took about two seconds, and is asked every two seconds.',
    'Double the load, and halve the noise; the two halves the list has are one.',
    'The reason is twofold, and manifold.',
    'Two second-hand servers, ten minutes, nine months.',
    'Twice the mean, ten times as many, twice as long.',
  ])('is none: %s', (sentence) => {
    expect(wordedFigures(sentence)).toEqual([]);
  });

  it('is warned of where no claim of the page has it and no mark says what it is', () => {
    expect(of('It halved the p99.')).toEqual([
      'docs/a.mdx:6:4 warning: “halved” is a figure in words, and no claim that this page shows has it (2×). → A result: write `<ClaimText id="ID" />` in place of the words, with the id of the claim that has it (/evidence/ lists them all). A claim with `before` and `after` computes its ratio itself. A setting, a made-up number, or arithmetic that the text itself shows: say what it is at the end of this paragraph, for example `{/* context: worked example */}`. Anything else: say it without a figure.',
    ]);
    // The mark stands for something: nothing is told of it either.
    expect(of('It halved the p99. {/* context: worked example */}')).toEqual([]);
    expect(of('> It halved the p99.\n\nIt “halved the p99”, and `halved it`.')).toEqual([]);
  });

  it('may repeat the figure of a claim', () => {
    const study = 'case-studies/feed/study.yaml';
    const claims = 'claims: {p99: {value: 500 ms}}\n';
    const page = docText('<Claim id="feed.p99" />\n\nIt took half a second, and not two seconds.');
    expect(findingsOf(numbers, {'docs/a.mdx': page, [study]: claims})).toEqual([
      expect.stringContaining('“two seconds”'),
    ]);
  });
});
