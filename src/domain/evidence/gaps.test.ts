import {expect, it} from 'vitest';
import {studyGaps, textGaps} from './gaps.ts';

it('a gap is a field that its scaffold filled, or left empty with what belongs there', () => {
  const source = 'title: A gap: wide\nsummary: "gap: one sentence."\nclient: # gap: the kind of client.\n';
  expect(studyGaps(source)).toEqual([
    expect.objectContaining({line: 2, column: 11, message: 'A gap is left here: one sentence.'}),
    expect.objectContaining({line: 3, column: 11, message: 'A gap is left here: the kind of client.'}),
  ]);
});

it('a gap of a text is a comment of its form alone', () => {
  expect(textGaps('r1.mdx', 'Mind the gap: it is wide.\n\n{/* gap: the trouble. */}')).toEqual([
    expect.objectContaining({file: 'r1.mdx', line: 3, column: 1}),
  ]);
});
