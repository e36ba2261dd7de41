import * as z from 'zod';
import {lacksFirst, revisionProblems} from '../../evidence/revision-rules.ts';
import {LATER_KINDS, revisionKinds} from '../../evidence/revision.ts';
import {date, field, oneLine} from './fields.ts';

const reason = {min: 15, max: 300} as const;

const revision = z.strictObject({
  id: field(
    z.string().regex(/^r[1-9]\d*$/, {error: 'r1, r2, … is expected'}),
    'Its number, from r1 without a gap.',
    'id: r2',
  ),
  date: field(
    z.iso.date({error: 'a day of the calendar, written YYYY-MM-DD, is expected'}),
    'The day on which it is published.',
    'date: 2026-12-01',
  ),
  kind: field(
    z.enum(revisionKinds, {error: `one of ${revisionKinds.join(', ')} is expected`}),
    `What the revision is to the one before: \`first\` for r1, else one of ${LATER_KINDS}.`,
    'kind: correction',
  ),
  reason: field(
    oneLine
      .min(reason.min, {error: `${reason.min} to ${reason.max} characters are expected`})
      .max(reason.max, {error: `${reason.min} to ${reason.max} characters are expected`}),
    'What was wrong or unclear and what stands there now, as a sentence: readers see it over the note and among the errata.',
    'reason: "The interval for 100 requests had no lower bound; it starts at rank 97."',
  ),
});

/** What a note says of itself beside its text: what it answers, how long it holds, what reproduces it, and what became of it. */
export const noteHistoryFields = {
  question: field(
    oneLine.optional(),
    'The question that the note answers, shown over it; it goes with `answer`.',
    'question: How many requests does a p99 need?',
  ),
  answer: field(
    oneLine.max(300, {error: 'the longest is 300 characters'}).optional(),
    'The short answer, shown under the question; it goes with `question`.',
    'answer: At least 299, to be 95 % sure that the largest has reached it.',
  ),
  valid_for: field(
    oneLine.optional(),
    'The versions, machines or conditions for which the answer holds.',
    'valid_for: Linux 6.12, one NUMA node',
  ),
  review_by: field(
    z.iso.date({error: 'a day of the calendar, written YYYY-MM-DD, is expected'}).optional(),
    'The day by which somebody reads the note again; after it the check says that it is overdue.',
    'review_by: 2027-05-21',
  ),
  receipt: field(
    z
      .string()
      .regex(/^(?:\.\/)?[\w-]+(?:\/[\w-]+)*\.ya?ml$/, {error: 'a YAML file in the note’s folder is expected'})
      .optional(),
    'The file in the note’s folder that says what reproduces its figures.',
    'receipt: receipt.yaml',
  ),
  series: field(
    oneLine.optional(),
    'The series that the note is a part of, by its name in blog/series.yml, which also gives the reading order.',
    'series: Measuring',
  ),
  revisions: field(
    z.array(revision).min(1, {error: 'it is empty'}).optional(),
    'Every published state, the oldest first; left out until there is a second one. A claim that changes needs a new one.',
    'revisions: [{id: r1, date: 2026-11-21, kind: first, reason: First publication.}]',
  ),
} as const;

const history = z.object({date, ...noteHistoryFields});

/** The fields of a note’s front matter that tell its history. */
export type NoteHistory = z.output<typeof history>;

/** Those fields alone, of a front matter that may hold others. */
export const noteHistory = history.superRefine((note, context) => {
  for (const problem of noteHistoryProblems(note)) context.addIssue(historyIssue(problem));
});

/** `at` is where it is told, where that is not its path: the field that asks for one that is missing. */
type HistoryProblem = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly at?: readonly string[];
};

/** A history problem as Zod takes it. */
export function historyIssue({path, message, at}: HistoryProblem): {
  code: 'custom';
  path: (string | number)[];
  message: string;
  params?: {at: readonly string[]};
} {
  return {code: 'custom', path: [...path], message, ...(at === undefined ? {} : {params: {at}})};
}

/**
 * What no field shows by itself: a question comes with its answer, a review is after the newest revision, and revisions are numbered
 * from r1, which has the note’s date. Whether a text changed without a revision cannot be seen here: only the repository’s past knows.
 */
export function noteHistoryProblems(note: NoteHistory): readonly HistoryProblem[] {
  const {question, answer, review_by: review, revisions = []} = note;
  const problems: HistoryProblem[] = revisionProblems(revisions, note.date).map(({path, message}) => ({
    path: ['revisions', ...path],
    message,
  }));
  if (question === undefined && answer !== undefined)
    problems.push({path: ['question'], at: ['answer'], message: 'an answer needs its question'});
  if (answer === undefined && question !== undefined)
    problems.push({path: ['answer'], at: ['question'], message: 'a question needs its answer'});
  const [first] = revisions;
  if (first !== undefined && first.date !== note.date && !lacksFirst(revisions))
    problems.push({
      path: ['revisions', 0, 'date'],
      message: `r1 is the first publication, so its date is the note’s: write \`date: ${note.date}\``,
    });
  const newest = revisions.at(-1)?.date ?? note.date;
  if (review !== undefined && review <= newest)
    problems.push({
      path: ['review_by'],
      message: `${review} is not after ${newest}, the day of the note’s newest state: write a later day`,
    });
  return problems;
}
