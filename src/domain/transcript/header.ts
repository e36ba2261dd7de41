import type {SourceFinding} from '../content/finding.ts';

/** The header of a transcript: what it says, at which index of the lines the session starts, and what is wrong with it. */
export type Header = {
  readonly title?: string;
  readonly end: number;
  readonly findings: readonly SourceFinding[];
};

const ENTRY = /^(?<key>[A-Za-z][\w-]*)\s*:(?: (?<value>.*))?$/;
const RULE = '---';
const SESSION = /^[$#>](?: |$)/;

/**
 * Reads the optional header: `title: …`, then a line `---`. A session whose own first line looks like an entry (`error: …`) is
 * read as one all the same, unless it stands after a `---`: there is no header without that line, apart from a stray `title:`.
 */
export function readHeader(lines: readonly string[]): Header {
  const rule = lines.indexOf(RULE);
  const isHeader =
    rule !== -1 && !lines.slice(0, rule).some((line) => SESSION.test(line)) && startsLikeHeader(lines);
  if (isHeader) return readEntries(lines.slice(0, rule));
  if (!/^title\s*:/i.test(lines[0] ?? '')) return {end: 0, findings: []};
  const message = 'The header has no end: write a line `---` after `title: …`.';
  return {end: 1, findings: [{line: 1, column: 1, message}]};
}

function startsLikeHeader(lines: readonly string[]): boolean {
  const first = lines[0] ?? '';
  return first === RULE || ENTRY.test(first);
}

function readEntries(lines: readonly string[]): Header {
  const findings: SourceFinding[] = [];
  let title: string | undefined;
  for (const [index, line] of lines.entries()) {
    const message = problem(line, title);
    if (message === undefined) title = ENTRY.exec(line)?.groups?.['value']?.trim() ?? title;
    else findings.push({line: index + 1, column: 1, message});
  }
  return {...(title === undefined ? {} : {title}), end: lines.length + 1, findings};
}

function problem(line: string, title: string | undefined): string | undefined {
  if (line === '') return undefined;
  const entry = ENTRY.exec(line)?.groups;
  if (entry === undefined)
    return 'This is not a header line: write `title: …`, or move it below the line `---`.';
  const {key = '', value = ''} = entry;
  if (key !== 'title') return `The header knows no “${key}”: write \`title: …\`, or take the line away.`;
  if (value.trim() === '') return 'The title is empty: write `title: ` and what the session shows.';
  return title === undefined ? undefined : 'The title is given twice: keep one `title: …`.';
}
