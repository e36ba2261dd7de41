import * as z from 'zod';
import type {Chart} from '../chart/chart.ts';
import {chartSchema} from '../chart/schema.ts';
import {issueText} from '../content/issue-text.ts';
import {placeName} from '../content/place-name.ts';
import {readUnknownFields, unknownFieldText} from '../content/unknown-fields.ts';
import {isUnit, units} from '../quantity/units.ts';

/** What the data of a note is read through: the committed files, or those of a run that was made anew. */
export type NoteData = {
  /** The text of a file, by its path in the note’s folder. Throws, and names it, where there is none. */
  readonly text: (file: string) => string;
};

/**
 * A figure as the data gives it, not rounded. Its numbers are in `unit`, a unit of the site (`ms`, `req/s`, `%`; none is a count); a
 * multiple has none. Bounds are of what the claim’s interval is of: how many times better for `before` and `after`, else in `unit`; a
 * bound that is missing or undefined is unbounded.
 */
export type RecomputedClaim = {
  readonly unit?: string | undefined;
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly multiple?: number | undefined;
  readonly value?: number | undefined;
  readonly n?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};

/** What `reproduce/claims.mjs` computes: each by the name that receipt.yaml has for it. */
export type Recomputation = {
  readonly claims: Readonly<Record<string, RecomputedClaim>>;
  /** `cv` is a share of 1. */
  readonly noise: Readonly<Record<string, {readonly cv: number; readonly runs: number}>>;
  /** Whether each conclusion holds in this data. */
  readonly conclusions: Readonly<Record<string, boolean>>;
  /** Tables of the note’s text: their rows as they stand in its Markdown. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** Figures of the note’s text, drawn at build time. */
  readonly charts: Readonly<Record<string, Chart>>;
};

/** The default export of `reproduce/claims.mjs`. What it has nothing of it may leave out. */
export type Recompute = (data: NoteData) => Partial<Recomputation>;

const number = z.number('a finite number is expected');

const UNITS = Object.keys(units).filter(Boolean).join(', ');

const isText = (row: unknown): row is string => typeof row === 'string';
// Not a list of texts to the schema, which would tell each row of a wrong shape.
const rows = z.custom<readonly string[]>(
  (table) => Array.isArray(table) && table.every(isText),
  'a list of texts is expected, each a row as it stands in the Markdown',
);

const claim = z.strictObject({
  unit: z.string().refine(isUnit, `one of ${UNITS} is expected; a count has none`).optional(),
  before: number.optional(),
  after: number.optional(),
  multiple: number.optional(),
  value: number.optional(),
  n: number.optional(),
  low: number.optional(),
  high: number.optional(),
});

const recomputation = z.strictObject({
  claims: z.record(z.string(), claim).default({}),
  noise: z.record(z.string(), z.strictObject({cv: number, runs: number})).default({}),
  conclusions: z.record(z.string(), z.boolean('true or false is expected')).default({}),
  tables: z.record(z.string(), rows).default({}),
  charts: z.record(z.string(), chartSchema).default({}),
});

/** Something wrong with what the module returned, by the keys that lead there. */
type AnswerProblem = {readonly path: readonly PropertyKey[]; readonly message: string; readonly fix: string};

/** What reading the module’s answer gives: the figures, or everything that is wrong with it, and what to return instead. */
export type RecomputationReading =
  | {readonly kind: 'ok'; readonly value: Recomputation}
  | {
      readonly kind: 'problems';
      readonly problems: readonly AnswerProblem[];
    };

/** Checks what the module returned: JavaScript, which no compiler has seen. */
export function readRecomputation(answer: unknown): RecomputationReading {
  const result = recomputation.safeParse(answer);
  if (result.success) return {kind: 'ok', value: result.data};
  const {unknown, others} = readUnknownFields(recomputation, answer, result.error.issues);
  return {
    kind: 'problems',
    problems: [
      ...others.map((issue) =>
        issue.path.length === 0
          ? {path: [], message: `it is ${inWords(answer)}`, fix: `Write \`return {claims: {…}}\`. ${SHAPE}`}
          : {
              path: issue.path,
              message: issueText(recomputation, answer, issue),
              fix: shapeOf(issue.path),
            },
      ),
      ...unknown.map((field) => ({
        path: field.path,
        message: unknownFieldText(
          field,
          field.path.length === 1 ? 'what is returned' : placeName(field.path.slice(0, -1)),
        ),
        fix: field.fix,
      })),
    ],
  };
}

const SHAPE =
  'Its shape stands in src/domain/receipt/recomputation.ts; reproduce/claims.mjs of other notes are examples.';

/** How each part is returned. */
const PARTS: Readonly<Record<string, string>> = {
  claims:
    "`claims: {NAME: {unit: 'ms', before: NUMBER, after: NUMBER, n: NUMBER, low: NUMBER, high: NUMBER}}`, or `value` or `multiple` in place of `before` and `after`",
  noise: '`noise: {NAME: {cv: NUMBER, runs: NUMBER}}`',
  conclusions: '`conclusions: {NAME: true}`',
  charts:
    'what is expected there: charts of kind `dots` and `lines` stand with every field in schemas/receipt.md, below “What `reproduce/claims.mjs` returns”',
  tables: "`tables: {NAME: ['| cell | cell |', '| cell | cell |']}`",
};

function shapeOf([part, ...below]: readonly PropertyKey[]): string {
  const written = typeof part === 'string' ? PARTS[part] : undefined;
  if (part === 'charts') {
    const columns = below.slice(-2).join('.') === 'table.columns' ? TABLE : '';
    return `${columns}Write ${written}.`;
  }
  return written === undefined ? SHAPE : `Write ${written}. ${SHAPE}`;
}

const TABLE = "For example `table: {columns: ['run', 'p99'], rows: [['first', '2.1 ms']]}`. ";

function inWords(answer: unknown): string {
  if (answer === undefined) return 'nothing';
  return Array.isArray(answer) ? 'a list' : `\`${JSON.stringify(answer)}\``;
}
