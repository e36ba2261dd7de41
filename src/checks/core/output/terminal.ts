import type {Finding} from '../finding.ts';
import type {Masks} from '../mask.ts';
import type {Run} from '../run.ts';
import {summary} from './summary.ts';

/** The widest excerpt that is shown of a line; prose has lines of any length. */
const excerptWidth = 100;

/**
 * A run as terminal lines: for each finding its place, what is wrong, the line with a mark under the column, and the mend; at the
 * end what was allowed and what was looked at. `sourceOf` gives a file's text, undefined for one that was not read.
 */
export function terminalReport(run: Run, sourceOf: (file: string) => string | undefined): string {
  const groups = Map.groupBy(run.findings, ({file}) => file);
  const blocks = [...groups.entries()].map(([file, group]) => {
    const lines = sourceOf(file)?.split(/\r?\n/);
    return group.map((finding) => block(finding, lines, run.masks)).join('\n\n');
  });
  return `${[...blocks, summary(run)].join('\n\n')}\n`;
}

function block(
  {file, line, column, severity, rule, message, fix}: Finding,
  lines: readonly string[] | undefined,
  masks: Masks,
): string {
  const source = lines?.[line - 1];
  const text = source === undefined ? '' : visible(masks.line(source, file, line));
  return [
    `${file}:${line}:${column}  ${severity}  ${message}  [${rule}]`,
    ...(text.trim() === '' ? [] : excerpt(text, line, column)),
    ...(fix === undefined ? [] : [`    → ${fix}`]),
  ].join('\n');
}

/** Tabs become spaces; a character that would command the terminal, or that hides, becomes a dot of the same width. */
function visible(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => '·'.repeat(character.length));
}

function excerpt(text: string, line: number, column: number): readonly string[] {
  const start = Math.max(0, Math.min(column - 1 - Math.floor(excerptWidth / 3), text.length - excerptWidth));
  const shown = text.slice(start, start + excerptWidth);
  const before = start > 0 ? '…' : '';
  const after = start + excerptWidth < text.length ? '…' : '';
  const gutter = `    ${line} | `;
  const mark = ' '.repeat(gutter.length + before.length + Math.min(column - 1, text.length) - start);
  return [`${gutter}${before}${shown}${after}`, `${mark}^`];
}
