import {grades, type Grade} from './claim.ts';
import {compareRows, formatSort, parseSort, type SortOrder} from './register-sort.ts';
import type {RegisterRow} from './register.ts';
import {NOT_PUBLISHED} from './statistics.ts';

/** Which rows of the register are shown, and in which order. An empty text or undefined asks for all. */
export type RegisterView = {
  readonly text: string;
  readonly grade?: Grade | undefined;
  readonly metric?: string | undefined;
  /** The slug of the case study or note, which claim ids begin with. */
  readonly study?: string | undefined;
  readonly sort?: SortOrder | undefined;
};

export const wholeRegister: RegisterView = {text: ''};

/** Reads the query of an address: `?grade=reported&sort=-ratio`. What it does not know it leaves out. */
export function parseView(query: string): RegisterView {
  const fields = new URLSearchParams(query);
  const grade = grades.find((name) => name === fields.get('grade'));
  return {
    text: fields.get('q') ?? '',
    grade,
    metric: fields.get('metric') || undefined,
    study: fields.get('study') || undefined,
    sort: parseSort(fields.get('sort') ?? ''),
  };
}

/** The query of a view, with `?`, or nothing for the whole register: what `parseView` reads. */
export function formatView({text, grade, metric, study, sort}: RegisterView): string {
  const fields = new URLSearchParams();
  if (text !== '') fields.set('q', text);
  if (grade !== undefined) fields.set('grade', grade);
  if (metric !== undefined) fields.set('metric', metric);
  if (study !== undefined) fields.set('study', study);
  if (sort !== undefined) fields.set('sort', formatSort(sort));
  return fields.size === 0 ? '' : `?${fields.toString()}`;
}

/** Whether nothing is asked: every row, in the register's order. */
export function isWhole(view: RegisterView): boolean {
  return formatView(view) === '';
}

/** The rows that a view asks for, in its order; equal ones stay in the register's order. */
export function viewRows(rows: readonly RegisterRow[], view: RegisterView): readonly RegisterRow[] {
  const {grade, metric, study, sort} = view;
  const words = view.text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(folded);
  const shown = rows.filter(
    (row) =>
      (grade === undefined || row.grade === grade) &&
      (metric === undefined || row.metric === metric) &&
      (study === undefined || studyOf(row) === study) &&
      includesAll(row, words),
  );
  return sort === undefined ? shown : shown.toSorted((a, b) => compareRows(a, b, sort));
}

/** A value to choose, in words, and how many rows have it. */
export type Choice = {readonly value: string; readonly label: string; readonly count: number};

/** What the rows leave to choose from, each by its words. Grades stand in their own order. */
export function choicesOf(rows: readonly RegisterRow[]): {
  readonly grades: readonly Choice[];
  readonly metrics: readonly Choice[];
  readonly studies: readonly Choice[];
} {
  return {
    grades: grades
      .map((grade) => ({value: grade, label: grade, count: rows.filter((row) => row.grade === grade).length}))
      .filter(({count}) => count > 0),
    metrics: choices(rows, ({metric}) => ({value: metric, label: metric})),
    studies: choices(rows, (row) => ({value: studyOf(row), label: row.source.title})),
  };
}

function choices(
  rows: readonly RegisterRow[],
  read: (row: RegisterRow) => Omit<Choice, 'count'>,
): readonly Choice[] {
  return [...Map.groupBy(rows, (row) => read(row).value)]
    .flatMap(([value, [first, ...others]]) =>
      first === undefined ? [] : [{value, label: read(first).label, count: others.length + 1}],
    )
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
}

function studyOf({id}: RegisterRow): string {
  return id.split('.')[0] ?? id;
}

/** Whether each word stands somewhere in what the row says. */
function includesAll(row: RegisterRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const {id, text, metric, subject, statistic, grade, source, note, conditions, revision} = row;
  const said = [id, text, metric, subject, statistic ?? NOT_PUBLISHED, grade, source.title, note, revision];
  const all = folded(said.concat(Object.values(conditions)).join('\n'));
  return words.every((word) => all.includes(word));
}

/** As one types it: without case, with plain spaces and signs. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('\u2009', ' ').replaceAll('\u2212', '-').replaceAll('’', "'");
}
