import type {Detector, Match} from '../leak.ts';
import {columnsOf, leakOfCell, type Column} from './columns.ts';

type Cell = {readonly text: string; readonly start: number};

/** Values of CSV, TSV and tables with bars, by the head of their column. */
export const tables: Detector = (text, kind) => {
  if (kind === 'prose') return [];
  const found: Match[] = [];
  let separator = '';
  let heads: readonly (readonly Column[])[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = separator === '' ? [] : split(line, separator, offset);
    if (heads.length > 0 && cells.length === heads.length) {
      for (const [index, {text: value, start}] of cells.entries()) {
        const kindOfCell = leakOfCell(heads[index] ?? [], value);
        if (kindOfCell !== undefined) found.push({kind: kindOfCell, start, end: start + value.length});
      }
    } else if (!/^[\s|:+=-]*$/.test(line)) {
      separator = ['|', '\t', ';', ','].find((sign) => line.includes(sign)) ?? '';
      const names = separator === '' ? [] : split(line, separator, offset);
      const isHead =
        names.length > 1 && names.every(({text: name}) => /^(?:[a-z_][\w .()/%-]*)?$/i.test(name));
      heads = isHead ? names.map(({text: name}) => columnsOf(name)) : [];
    }
    offset += line.length + 1;
  }
  return [...found, ...alignedRows(text)];
};

/** The cells of a line without their spaces and quotes. */
function split(line: string, separator: string, offset: number): readonly Cell[] {
  let position = offset;
  return line.split(separator).map((raw) => {
    const lead = /^[\s"'`]*/.exec(raw)?.[0].length ?? 0;
    const cell = {text: raw.slice(lead).replace(/[\s"'`]+$/, ''), start: position + lead};
    position += raw.length + separator.length;
    return cell;
  });
}

/** Rows under a line of dashes, one run a column, as SQL*Plus and PowerShell print them; they end with an empty line. */
function alignedRows(text: string): readonly Match[] {
  const found: Match[] = [];
  let offset = 0;
  let above = '';
  let fields: readonly {readonly from: number; readonly to: number; readonly heads: readonly Column[]}[] = [];
  for (const line of text.split('\n')) {
    if (/^ *-{2,}(?: +-{2,})+\s*$/.test(line))
      fields = [...line.matchAll(/-+/g)].map(({index, 0: dashes}) => {
        const to = index + dashes.length;
        return {from: index, to, heads: columnsOf(above.slice(index, to).trim())};
      });
    else if (line.trim() === '') fields = [];
    for (const {from, to, heads} of fields) {
      const cell = line.slice(from, to);
      const kind = leakOfCell(heads, cell.trim());
      const start = offset + from + cell.length - cell.trimStart().length;
      if (kind !== undefined) found.push({kind, start, end: start + cell.trim().length});
    }
    above = line;
    offset += line.length + 1;
  }
  return found;
}
