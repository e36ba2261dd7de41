import {findQuantities} from '../numbers/find-quantities.ts';

/** A quantity that is written otherwise than the house writes it; `index` is where it starts, `instead` how it is written. */
export type Unstyled = {readonly text: string; readonly index: number; readonly instead: string};

/** Between a number and its unit: `380ms`, `40%`; `6x` and `6×` are multiples. */
const joint = /(?<=\d)(?=[\p{L}%])(?!x(?!\p{L}))/gu;
const thousands = /(?<whole>\d+)(?:\.(?<part>\d{1,3}))?k(?= )/gu;
/** What others write for units of time. */
const abbreviations: Readonly<Record<string, string>> = {
  us: 'µs',
  nsec: 'ns',
  usec: 'µs',
  µsec: 'µs',
  μsec: 'µs',
  msec: 'ms',
  sec: 's',
  min: 'min',
  hr: 'h',
};
const abbreviation = new RegExp(
  `(?<= )(?<unit>${Object.keys(abbreviations).join('|')})s?(?![\\p{L}/])`,
  'gu',
);

/** `70B` is also how large a model is; tens of things, and the years of a decade, have no unit. */
const isOther = /^\d[\d.,]*B$/;
const tens = /^\d*0s$/;

/** Quantities without a space before their unit, thousands as `k`, and other names of units of time: `us`, `usec`. */
export function unstyledQuantities(text: string): readonly Unstyled[] {
  return findQuantities(text).flatMap((written) => {
    const {text: quantity, index} = written;
    if (isOther.test(quantity) || (tens.test(quantity) && isCount(text, written))) return [];
    const instead = styled(quantity);
    return instead === quantity ? [] : [{text: quantity, index, instead}];
  });
}

/** Whether the word at this place of a text is such a unit behind a number: the dictionary need not know it, since it is told as a unit. */
export function isAbbreviatedUnit(text: string, index: number): boolean {
  if (!/\d $/.test(text.slice(0, index))) return false;
  const here = new RegExp(abbreviation.source, 'uy');
  here.lastIndex = index;
  return here.test(text);
}

function isCount(
  text: string,
  {index, text: quantity}: {readonly index: number; readonly text: string},
): boolean {
  return /\bthe [‘’']?$/i.test(text.slice(0, index)) || /^ of\b/.test(text.slice(index + quantity.length));
}

function styled(quantity: string): string {
  return quantity
    .replaceAll(thousands, (_, whole: string, part = '') =>
      `${whole}${part.padEnd(3, '0')}`.replaceAll(/\B(?=(?:\d{3})+$)/g, ','),
    )
    .replaceAll(joint, ' ')
    .replaceAll(abbreviation, (written, unit: string) => abbreviations[unit] ?? written);
}
