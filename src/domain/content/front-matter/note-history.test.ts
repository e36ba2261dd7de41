import {describe, expect, it} from 'vitest';
import {noteFrontMatter} from './note.ts';
import {fieldProblems} from './problems.ts';

const note = {
  title: 'How we measure',
  description:
    'Which clock, which window, which load: what must be fixed before a latency figure means anything.',
  slug: 'how-we-measure',
  date: '2026-11-21',
  authors: ['msmsoft'],
  tags: ['measurement'],
};
const first = {id: 'r1', date: '2026-11-21', kind: 'first', reason: 'First publication of it.'};
const second = {id: 'r2', date: '2026-12-01', kind: 'correction', reason: 'The second table was wrong.'};

function problems(change: object): readonly (readonly [path: string, message: string])[] {
  return fieldProblems(noteFrontMatter, {...note, ...change}, 'a field note').map(({path, message}) => [
    path.join('.'),
    message,
  ]);
}

describe('the history of a note', () => {
  it('is accepted when it is whole', () => {
    expect(
      problems({
        question: 'How many?',
        answer: 'At least 299.',
        valid_for: 'Linux 6.12',
        review_by: '2027-05-21',
        receipt: './receipt.yaml',
        series: 'Measuring the tail',
        revisions: [first, second],
      }),
    ).toEqual([]);
  });

  it.each([
    [{question: 'How many?'}, 'answer', '`answer` is missing in a field note: a question needs its answer.'],
    [
      {answer: 'At least 299.'},
      'question',
      '`question` is missing in a field note: an answer needs its question.',
    ],
    [
      {review_by: '2026-11-21'},
      'review_by',
      '`review_by`: 2026-11-21 is not after 2026-11-21, the day of the note’s newest state.',
    ],
    [
      {review_by: '2026-11-30', revisions: [first, second]},
      'review_by',
      '`review_by`: 2026-11-30 is not after 2026-12-01, the day of the note’s newest state.',
    ],
    [
      {receipt: '../other/receipt.yaml'},
      'receipt',
      '`receipt`: a YAML file in the note’s folder is expected.',
    ],
    [{revisions: []}, 'revisions', '`revisions`: it is empty.'],
    [
      {revisions: [{...first, date: '2026-11-20'}]},
      'revisions.0.date',
      '`date`: r1 is the first publication, so its date is the note’s.',
    ],
    [
      {revisions: [first, {...second, id: 'r3'}]},
      'revisions.1.id',
      '`id`: r3 stands here, and revisions are numbered without a gap, the oldest first.',
    ],
    [
      {revisions: [first, {...second, kind: 'fix'}]},
      'revisions.1.kind',
      '`kind`: one of first, correction, clarification, re-measurement, retraction is expected.',
    ],
    [
      {revisions: [first, {...second, reason: 'Typo.'}]},
      'revisions.1.reason',
      '`reason`: 15 to 300 characters are expected.',
    ],
  ])('says what is wrong with %j', (change, path, message) => {
    expect(problems(change)).toEqual([[path, message]]);
  });

  it('tells the fields of a revision, with a line to copy', () => {
    const found = fieldProblems(
      noteFrontMatter,
      {...note, revisions: [first, {id: 'r2', date: '2026-12-01', knd: 'correction'}]},
      'a field note',
    );
    expect(found).toContainEqual(
      expect.objectContaining({path: ['revisions', 1, 'knd'], fix: 'Write `kind`.'}),
    );
    expect(found.find(({path}) => path[2] === 'reason')?.fix).toContain('Add for example `reason: ');
  });

  it('gives no example that contradicts what is told of a field beside others', () => {
    const [found] = fieldProblems(
      noteFrontMatter,
      {...note, revisions: [first, {...second, id: 'r3'}]},
      'a field note',
    );
    expect(found?.fix).toMatch(/^Write `id: r2`\. /);
    expect(found?.fix).not.toContain('for example');
  });
});
