import {parseQuantity, QuantityError} from '../../../domain/quantity/quantity.ts';
import {dimensionOf, units, type Dimension} from '../../../domain/quantity/units.ts';

/** A number with its unit as it stands in a text; `index` is that of its first character. */
export type WrittenQuantity = {readonly text: string; readonly index: number};

const claimUnits = Object.keys(units).filter((name) => name !== '' && name !== '×');
/** With a blank these are something else: `3 × 4` multiplies, `3×` is a multiple. */
const tightUnits = ['×(?![ \\u00A0\\u2009]?\\d)', 'x', 'us', '-fold'] as const;

/** What stands for a unit beside those that claims use: spelt out, or in another spelling. */
const otherUnits = String.raw`
  milliseconds?, microseconds?, nanoseconds?, seconds?, minutes?, hours?, day, week, months?, years?,
  nsecs?, usecs?, µsecs?, msecs?, secs?, mins?, hrs?, μs, per cent, percent, core, KB, PB, [KMGT]iB, bytes?, bits?,
  [kKMG]?bit/s, [kMGT]?B/s, [kMG]?bps, [kMG]?Hz, fps, rps, qps, tps, IOPS,
  (?:[a-z]+ ?)?/(?:s|sec|second|min|minute|h|hr|hour|day|week),
  (?:[a-z]+ )?(?:per|a) (?:second|minute|hour|day|week)
`
  .trim()
  .split(/,\s+/);

const number = String.raw`\d(?:[\d,]*\d)?(?:\.\d+)?`;
// The longest first: `req/s/core` is not `req/s`.
const unit = [...claimUnits, ...otherUnits].toSorted((a, b) => b.length - a.length).join('|');
/** `10k req/s`; the house writes 10,000. */
const thousands = String.raw`k (?=(?:req|events|requests|msgs?|messages|ops|rps|qps|tps|IOPS)\b)`;
const one = String.raw`${number}(?:${thousands})?(?:[ \u00A0\u2009\u202F-]?(?:${unit})|(?:${tightUnits.join('|')}))(?:/\p{L}+)*(?![\p{L}\d])`;
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d.,_/]|\d{4}-\d\d-)[-−+]?${one}(?:[ \u00A0\u2009\u202F]${one})*`,
  'gu',
);

const unitAlone = new RegExp(`^(?:${unit}|×)(?:/\\p{L}+)*$`, 'u');

/** True for what can stand behind a number as its unit: `ms`, `req/s`, `%`. */
export function isUnitText(text: string): boolean {
  return unitAlone.test(text);
}

/** 1990s and 2020s are decades; a 64-bit program and a 2-core machine are kinds of things. */
const kinds = /^(?:\d{3}0s|\d+-(?:bit|core))$/;

/** Every number with a unit in a text, `6 min 12 s` as one. */
export function findQuantities(text: string): readonly WrittenQuantity[] {
  return [...text.matchAll(pattern)]
    .map((match) => ({text: match[0], index: match.index}))
    .filter(({text}) => !kinds.test(text));
}

/** A figure as something to compare: its dimension and its value in that dimension’s base unit; undefined where no claim could state it. */
export function comparable(
  text: string,
): {readonly dimension: Dimension; readonly value: number} | undefined {
  try {
    const {unit, value} = parseQuantity(text.replaceAll(/[\u00A0\u2009\u202F]/g, ' '));
    return {dimension: dimensionOf(unit), value};
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
