import path from 'node:path/posix';
import type {Table, TableCell} from 'mdast';
import type {Page, Place, Site} from '../../core/site.ts';
import {bodyProse} from '../../prose/prose.ts';
import {findQuantities, isUnitText} from './find-quantities.ts';
import type {Unsourced} from './unsourced.ts';

/** `p99 (ms)`, `p99 [ms]`, `p99 in ms`, `p99, ms`. */
const named = /(?:\((?<round>[^()]+)\)|\[(?<square>[^[\]]+)\]|(?:,| in) (?<plain>\S+))$/;
/** Behind a comma these words are the least of a column, or a sentence’s end; in brackets they are units. */
const ambiguous = /^(?:min|a .*|per .*)$/;
const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const numbers = String.raw`[-−+]?${number}(?:\s?(?:–|-|±|→|to)\s?${number})*`;
/** A cell of one bare number, a range, or a number with its spread: `3.5 (2.8–4.0)`. */
const bare = new RegExp(String.raw`^[~≈<>≤≥]?\s?${numbers}(?: \(${numbers}\))?$`);

/** The numbers with a unit of a page: those of its tables apart, which the code of a note may compute. */
export type TypedFigures = {readonly prose: readonly Unsourced[]; readonly tables: readonly Unsourced[]};

/** Finds them; a bare number of a table whose column says its unit in its head is a figure as much as one that carries it itself. */
export function typedFigures(page: Page): TypedFigures {
  const lines = page.source.split(/\r?\n/);
  const written = bodyProse(page).flatMap(({value, placeAt}) =>
    findQuantities(value).map(({text, index}) => ({text, place: placeAt(index, text.length)})),
  );
  const isRow = ({place}: Unsourced): boolean => lines[place.line - 1]?.trimStart().startsWith('|') === true;
  const bare = page.root.children.flatMap((node) => (node.type === 'table' ? figuresIn(node) : []));
  return {
    prose: written.filter((figure) => !isRow(figure)),
    tables: [...bare, ...written.filter(isRow)],
  };
}

/** Whether it is a note that computes its figures and has a receipt for them: then its tables may be among them. */
export function computesFigures({file, kind}: Page, {files}: Site): boolean {
  const own = ['receipt.yaml', 'reproduce/claims.mjs'];
  return kind === 'note' && own.every((name) => files.has(`${path.dirname(file)}/${name}`));
}

function figuresIn({children: [head, ...rows]}: Table): readonly Unsourced[] {
  const units = head?.children.map((cell) => unitOf(textOf(cell))) ?? [];
  if (units.every((unit) => unit === undefined)) return [];
  return rows.flatMap(({children}) =>
    children.flatMap((cell, index): readonly Unsourced[] => {
      const unit = units[index];
      const text = textOf(cell);
      return unit === undefined || !bare.test(text) ? [] : [{text: `${text} ${unit}`, place: placeOf(cell)}];
    }),
  );
}

/** The unit that a head names; undefined where it names none. */
function unitOf(head: string): string | undefined {
  if (isUnitText(head) && !ambiguous.test(head)) return head;
  const {round, square, plain} = named.exec(head)?.groups ?? {};
  const unit = (round ?? square ?? plain)?.trim();
  if (unit === undefined || !isUnitText(unit)) return undefined;
  return plain !== undefined && ambiguous.test(plain) ? undefined : unit;
}

/** The text of a cell that is nothing but text: code and components say what they are. */
function textOf({children}: TableCell): string {
  const parts = children.map((child) => {
    const inner = child.type === 'strong' || child.type === 'emphasis' ? child.children : [child];
    return inner.every((node) => node.type === 'text') ? inner.map(({value}) => value).join('') : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts.join('').trim() : '';
}

function placeOf({children: [first], position}: TableCell): Place {
  const {line = 1, column = 1} = (first?.position ?? position)?.start ?? {};
  return {line, column};
}
