import type {Detector, Match} from '../leak.ts';
import {alignedRows} from './aligned.ts';
import {namedFields} from './named-fields.ts';
import {columnsOf, leakOfCell, type Column} from './columns.ts';

type Cell = {readonly text: string; readonly start: number};

/** Schemas that makers ship for trying things out: their people are nobody. */
const samples =
  /\b(?:hr\.employees|scott\.emp|sakila\.|pagila\.|northwind\.|AdventureWorks|employees\.employees)\b/i;

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
        names.length > 1 &&
        // A list within a program ends with a comma.
        (separator !== ',' || names.at(-1)?.text !== '') &&
        names.every(({text: name}) => /^(?:[a-z_][\w .()/%-]*)?$/i.test(name));
      heads = isHead ? names.map(({text: name}) => columnsOf(name)) : [];
    }
    offset += line.length + 1;
  }
  const all = [...found, ...alignedRows(text), ...namedFields(text)];
  return samples.test(text) ? all.filter((match) => match.kind !== 'person') : all;
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
