import type {Finding} from './finding.ts';

/** Texts without the values that were found. Every text keeps its length, so that marks stay under their columns. */
export type Masks = {
  /** A message or a mend about this line. */
  readonly message: (text: string, file: string, line: number) => string;
  /** A line of a file, as it may be printed. */
  readonly line: (text: string, file: string, line: number) => string;
};

/** Shorter values are common words too: they are masked where they stand, and not wherever the same letters come again. */
const telling = 6;

type Span = {readonly from: number; readonly to: number};

/** What the findings with `secret` found, so that nothing prints it. `linesOf` gives the lines of a file. */
export function masksOf(
  findings: readonly Finding[],
  linesOf: (file: string) => readonly string[] | undefined,
): Masks {
  const spans = new Map<string, Span[]>();
  const values = new Set<string>();
  const onLine = new Map<string, Set<string>>();
  const add = (file: string, line: number, value: string): void => {
    if (value.trim() === '') return;
    if (value.length >= telling) values.add(value);
    const key = `${file}:${line}`;
    onLine.set(key, (onLine.get(key) ?? new Set()).add(value));
  };
  for (const finding of findings) {
    if (finding.secret === undefined) continue;
    const {file, line, secret} = finding;
    if (typeof secret === 'string') add(file, line, secret);
    // Where nothing says how far an encoded value goes, its place says nothing either.
    if (typeof secret === 'string' && finding.end === undefined) continue;
    for (const {number, text, span} of piecesOf(finding, linesOf(file) ?? [])) {
      const key = `${file}:${number}`;
      spans.set(key, [...(spans.get(key) ?? []), span]);
      add(file, number, text.slice(span.from, span.to));
    }
  }
  const everywhere = longestFirst(values);
  const here = (file: string, line: number): readonly string[] =>
    longestFirst(onLine.get(`${file}:${line}`) ?? []);
  return {
    message: (text, file, line) => hide(hide(text, here(file, line)), everywhere),
    line: (text, file, line) => {
      const spanned = (spans.get(`${file}:${line}`) ?? []).reduce(
        (masked, {from, to}) => masked.slice(0, from) + maskValue(masked.slice(from, to)) + masked.slice(to),
        text,
      );
      return hide(hide(spanned, here(file, line)), everywhere);
    },
  };
}

/** A value as it may be printed: its first and last two characters where enough is hidden between them. */
export function maskValue(value: string): string {
  if (value.length < 10) return '•'.repeat(value.length);
  return value.slice(0, 2) + '•'.repeat(value.length - 4) + value.slice(-2);
}

function hide(text: string, values: readonly string[]): string {
  return values.reduce((masked, value) => masked.replaceAll(value, () => maskValue(value)), text);
}

function longestFirst(values: Iterable<string>): readonly string[] {
  return [...values].toSorted((a, b) => b.length - a.length);
}

/** The parts of lines that a finding covers; without an end, the word at its place. */
function piecesOf(
  {line, column, end}: Finding,
  lines: readonly string[],
): readonly {readonly number: number; readonly text: string; readonly span: Span}[] {
  const last = Math.max(line, end?.line ?? line);
  return Array.from({length: last - line + 1}, (_, index) => {
    const number = line + index;
    const text = lines[number - 1] ?? '';
    const from = number === line ? column - 1 : 0;
    const word = /^\S*/.exec(text.slice(from))?.[0].length ?? 0;
    const to = end === undefined ? from + word : number === last ? end.column - 1 : text.length;
    return {number, text, span: {from, to: Math.max(from, to)}};
  });
}
