/** What an author writes after the language of a fence: ```` ```ts title="…" {1,3-4} showLineNumbers=5 ````. */
export type Meta = {
  readonly title?: string;
  /** Line numbers of the block, counted from 1, that are marked. */
  readonly marked: ReadonlySet<number>;
  /** The number of the first line, where lines are numbered. */
  readonly firstNumber?: number;
  /** What is wrong with the options, and what to write. */
  readonly problems: readonly string[];
};

const OPTION =
  /\s*(?:title=(?<title>"[^"]*"|'[^']*')|\{(?<ranges>[^{}]*)\}|showLineNumbers(?:=(?<first>\d{1,6}))?(?=\s|$)|(?<unknown>\S+))/gy;
const RANGE = /^(?<from>\d{1,6})(?:-(?<to>\d{1,6}))?$/;

/** Reads the options of a fence whose block has `lineCount` lines. */
export function readMeta(source: string, lineCount: number): Meta {
  const marked = new Set<number>();
  const problems: string[] = [];
  let title: string | undefined;
  let firstNumber: number | undefined;
  for (const {0: option, groups = {}} of source.trim().matchAll(OPTION)) {
    if (groups['title'] !== undefined) title = groups['title'].slice(1, -1).trim();
    else if (groups['ranges'] !== undefined)
      problems.push(...readRanges(groups['ranges'], lineCount, marked));
    else if (groups['unknown'] === undefined) firstNumber = Number(groups['first'] ?? 1);
    else
      problems.push(
        `The option \`${option.trim()}\` is not known: write \`title="…"\`, \`{1,3-4}\` or \`showLineNumbers\`.`,
      );
  }
  if (title === '') problems.push('The title is empty: write what the block shows, or take `title` away.');
  return {
    ...(title === undefined ? {} : {title}),
    ...(firstNumber === undefined ? {} : {firstNumber}),
    marked,
    problems,
  };
}

/** Adds the lines of `1,3-4` to `marked`; returns what is wrong. */
function readRanges(source: string, lineCount: number, marked: Set<number>): readonly string[] {
  return source.split(',').flatMap((part) => {
    const range = RANGE.exec(part.trim())?.groups;
    const from = Number(range?.['from'] ?? 0);
    const to = Number(range?.['to'] ?? from);
    if (from < 1 || to < from)
      return [`\`{${source}}\` marks no lines: write line numbers such as \`{1,3-4}\`.`];
    if (to > lineCount)
      return [`\`{${source}}\` marks line ${to}, and the block has ${lineCount}: mend the numbers.`];
    for (let line = from; line <= to; line += 1) marked.add(line);
    return [];
  });
}
