import type {Finding} from './finding.ts';
import type {Run} from './run.ts';

/** The widest excerpt that is shown of a line; prose has lines of any length. */
const excerptWidth = 100;

/**
 * A run as terminal lines: for each finding its place, what is wrong, the line with a mark under the column, and the mend; at the
 * end what was looked at. `sourceOf` gives a file's text, undefined for one that was not read.
 */
export function report({findings, counts}: Run, sourceOf: (file: string) => string | undefined): string {
  const groups = Map.groupBy(findings, ({file}) => file);
  const blocks = [...groups.values()].map((group) =>
    group.map((finding) => block(finding, sourceOf(finding.file))).join('\n\n'),
  );
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const seen = `${plural(counts.files, 'file')}, ${plural(counts.links, 'link')}, ${plural(counts.images, 'image')} checked`;
  const last = `${seen}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}`;
  return `${[...blocks, last].join('\n\n')}\n`;
}

function block(
  {file, line, column, severity, rule, message, fix}: Finding,
  source: string | undefined,
): string {
  const head = `${file}:${line}:${column}  ${severity}  ${message}  [${rule}]`;
  return [head, ...excerpt(source, line, column), ...(fix === undefined ? [] : [`    → ${fix}`])].join('\n');
}

function excerpt(source: string | undefined, line: number, column: number): readonly string[] {
  const text = source?.split(/\r?\n/)[line - 1]?.replaceAll('\t', ' ');
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - Math.floor(excerptWidth / 3), text.length - excerptWidth));
  const shown = text.slice(start, start + excerptWidth);
  const before = start > 0 ? '…' : '';
  const after = start + excerptWidth < text.length ? '…' : '';
  const gutter = `    ${line} | `;
  const mark = ' '.repeat(gutter.length + before.length + Math.min(column - 1, text.length) - start);
  return [`${gutter}${before}${shown}${after}`, `${mark}^`];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
