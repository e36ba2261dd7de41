import type {Paragraph, Table} from 'mdast';
import {visit} from 'unist-util-visit';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';

/** Rows that do not fit their table, and lines that look like a table and are none. */
export function tableMistakes(page: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(page.root, (node) => {
    if (node.type === 'table') findings.push(...unevenRows(page, node));
    else if (node.type === 'paragraph') findings.push(...noTable(page, node));
  });
  return findings;
}

function unevenRows({file}: Page, {children: [head, ...rows]}: Table): readonly RuleFinding[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({children, position}) => {
    const cells = `This row has ${count(children.length, 'cell')}, and its table ${count(columns, 'column')}`;
    const extra = children[columns]?.position?.start;
    if (extra !== undefined)
      return [
        errorAt(
          file,
          extra,
          `${cells}: what follows is not shown.`,
          'Write `\\|` for a bar inside of a cell, in code too; or give the table a further column.',
        ),
      ];
    if (children.length === columns || position === undefined) return [];
    return [
      warningAt(
        file,
        position.start,
        `${cells}: the others stay empty.`,
        'Write every cell; one with nothing to say is `–`.',
      ),
    ];
  });
}

const delimiters = /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*$/;

/** Lines with bars that Markdown shows as they are, since none below the first says where the columns are. */
function noTable({file, source}: Page, {position}: Paragraph): readonly RuleFinding[] {
  if (position === undefined) return [];
  const {start, end} = position;
  if (start.line === end.line || source[start.offset ?? 0] !== '|') return [];
  const [head = '', second = '', ...more] = source.slice(start.offset, end.offset).split(/\r?\n/);
  if (![head, second, ...more].every((line) => line.trimStart().startsWith('|'))) return [];
  const columns = cellsOf(head);
  const line = `\`|${'---|'.repeat(columns)}\``;
  const isDelimiter = delimiters.test(second);
  return [
    errorAt(
      file,
      start,
      isDelimiter
        ? `This is shown as text and not as a table: its first line has ${count(columns, 'cell')}, its second ${count(cellsOf(second), 'cell')}.`
        : 'This is shown as text and not as a table: no second line says where the columns are.',
      isDelimiter
        ? `Write ${line} in place of the second line.`
        : `Write ${line} between the first line and the next.`,
    ),
  ];
}

function cellsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/).length;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
