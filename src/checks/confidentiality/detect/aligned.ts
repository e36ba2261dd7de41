import type {Match} from '../leak.ts';
import {columnsOf, leakOfCell, type Column} from './columns.ts';

type Field = {readonly from: number; readonly to: number; readonly heads: readonly Column[]};

/**
 * Rows of tables without bars, as SQL*Plus, PowerShell, kubectl, docker and consul print them: under a line of dashes, one run a column,
 * or under a line of heads that two spaces part. They end with an empty line or a prompt.
 */
export function alignedRows(text: string): readonly Match[] {
  const found: Match[] = [];
  let offset = 0;
  let above = '';
  let fields: readonly Field[] = [];
  for (const line of text.split('\n')) {
    const heads = dashed(line, above) ?? (fields.length === 0 ? spaced(line) : undefined);
    if (heads !== undefined) fields = heads.some((head) => head.heads.length > 0) ? heads : [];
    else if (/^\s*$|^[$#>] /.test(line)) fields = [];
    for (const {from, to, heads: columns} of heads === undefined ? fields : []) {
      // A cell begins under its head, else the row is none of this table.
      if (from > 0 && line[from - 1] !== ' ') continue;
      const cell = line.slice(from, to);
      const kind = leakOfCell(columns, cell.trim());
      const start = offset + from + cell.length - cell.trimStart().length;
      if (kind !== undefined) found.push({kind, start, end: start + cell.trim().length});
    }
    above = line;
    offset += line.length + 1;
  }
  return found;
}

const capitals = /^[A-Z][\w()%/-]*(?: [\w()%/-]+)*(?: {2,}[A-Z][\w()%/-]*(?: [\w()%/-]+)*){2,} *\r?$/;
/** No row of pg_hba.conf, which looks the same. */
const small = /^ *(?!local |host)[a-z][\w()%/.-]*(?: {2,}[a-z][\w()%/.-]*){2,} *\r?$/;

/** The heads of the layout of a message or a record, whose names are those of fields. */
const layout = /\b(?:offset|length|width)\b.*\b(?:type|values?|length|meaning|notes?)\b/i;

/** The columns over a line of dashes. */
function dashed(line: string, above: string): readonly Field[] | undefined {
  if (!/^ *-{2,}(?: +-{2,})+\s*$/.test(line)) return undefined;
  return [...line.matchAll(/-+/g)].map(({index, 0: dashes}) => {
    const to = index + dashes.length;
    return {from: index, to, heads: columnsOf(above.slice(index, to).trim())};
  });
}

/** The columns of a line of heads: each with a capital, or of one word each in small letters. */
function spaced(line: string): readonly Field[] | undefined {
  if (!capitals.test(line) && !small.test(line)) return undefined;
  const heads = [...line.matchAll(/\S+(?: \S+)*/g)];
  const isLayout = layout.test(line);
  return heads.map(({index, 0: head}, column) => ({
    from: index,
    to: heads[column + 1]?.index ?? Infinity,
    // What is called a name in small letters is also a currency, a font, a metric.
    heads: head === 'name' || isLayout ? [] : columnsOf(head),
  }));
}
