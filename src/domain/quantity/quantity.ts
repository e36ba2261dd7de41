import {groupThousands, THIN_SPACE} from './format.ts';
import {dimensionOf, isUnit, units, type Unit} from './units.ts';

/**
 * A published figure. `value` is in the base unit of its dimension (seconds, bytes, a share of 1, a count); `unit` is the
 * smallest unit that was written; `digits` are the significant digits that were written; `text` is how it is set.
 */
export type Quantity = {
  readonly value: number;
  readonly unit: Unit;
  readonly digits: number;
  readonly text: string;
};

/** What is wrong with a figure's text, and what to write instead. */
export class QuantityError extends Error {
  override readonly name = 'QuantityError';
}

type Part = {readonly amount: string; readonly unit: Unit};

const PART =
  /^([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)[ \u2009\u00a0]?([^\d\s,.\u2009\u00a0-][^\s\u2009\u00a0]*)?(?:[ \u2009\u00a0]+|$)/;

/**
 * Reads `184 ms`, `6 min 12 s`, `1,180`, `18 %`, `310 req/s/core`. Digits count as typed: `100` has three, `0.6` has one.
 * @throws {QuantityError} naming what was read and the units that there are.
 */
export function parseQuantity(source: string): Quantity {
  const parts = readParts(source.trim());
  const last = parts.at(-1);
  if (last === undefined)
    throw new QuantityError('A figure is empty: write a number and its unit, such as `184 ms`.');
  const dimension = dimensionOf(last.unit);
  if (parts.some((part) => dimensionOf(part.unit) !== dimension)) {
    throw new QuantityError(`“${source}” mixes dimensions: write one figure, such as \`6 min 12 s\`.`);
  }
  const value = parts.reduce((sum, part) => sum + toNumber(part.amount) * units[part.unit].base, 0);
  return {
    value,
    unit: last.unit,
    digits: significantDigits(parts, value),
    text: parts.map(setPart).join(' '),
  };
}

/** The figure as it is set: thin space before the unit, thousands grouped, a true minus sign. */
export function formatQuantity(quantity: Quantity): string {
  return quantity.text;
}

function readParts(source: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = source;
  while (rest !== '') {
    const match = PART.exec(rest);
    if (match === null) {
      throw new QuantityError(
        `“${source}” is not a figure: write a number and its unit, such as \`184 ms\` or \`6 min 12 s\`.`,
      );
    }
    const [read, amount = '', unit = ''] = match;
    if (!isUnit(unit)) {
      throw new QuantityError(
        `“${source}” has the unknown unit “${unit}”: use one of ${Object.keys(units).filter(Boolean).join(', ')}.`,
      );
    }
    parts.push({amount, unit});
    rest = rest.slice(read.length);
  }
  return parts;
}

function toNumber(amount: string): number {
  return Number(amount.replaceAll(',', '').replace('−', '-'));
}

/** A figure in several units is as precise as its last one: 6 min 12 s is 372 s, three digits. */
function significantDigits(parts: readonly Part[], value: number): number {
  const [first] = parts;
  if (parts.length > 1 || first === undefined) {
    const last = parts.at(-1);
    return last === undefined ? 0 : String(Math.round(value / units[last.unit].base)).length;
  }
  const digits = first.amount.replace(/\D/g, '').replace(/^0+/, '');
  return Math.max(1, digits.length);
}

function setPart({amount, unit}: Part): string {
  const number = groupThousands(amount.replaceAll(',', '').replace('−', '-'));
  if (unit === '') return number;
  return unit === '×' ? `${number}×` : `${number}${THIN_SPACE}${unit}`;
}
