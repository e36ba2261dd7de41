import {groupThousands} from '../quantity/format.ts';
import type {Quantity} from '../quantity/quantity.ts';
import {units} from '../quantity/units.ts';

/** Whether a number, in the base unit, is the published figure once it is rounded to the digits that were written. */
export function roundsTo(number: number, published: Quantity): boolean {
  const half = (units[published.unit].base * 10 ** -decimalsOf(published)) / 2;
  // A tie may go either way, and binary fractions may miss it by a little.
  return Math.abs(number - published.value) <= half + Math.abs(number) * 1e-12;
}

/** A number, in the base unit, as one would write it in place of the published figure: in its unit, with as many decimals. */
export function writtenLike(number: number, published: Quantity): string {
  const amount = groupThousands((number / units[published.unit].base).toFixed(decimalsOf(published)));
  const {unit} = published;
  return unit === '' || unit === '×' ? `${amount}${unit}` : `${amount} ${unit}`;
}

/** Decimals of the last part: 6 min 12 s has none. */
function decimalsOf({text}: Quantity): number {
  return /\.(\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
}
