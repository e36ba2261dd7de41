import {findQuantities} from '../numbers/find-quantities.ts';

/** A quantity that is written otherwise than the house writes it; `index` is where it starts, `instead` how it is written. */
export type Unstyled = {readonly text: string; readonly index: number; readonly instead: string};

/** Between a number and its unit: `380ms`, `40%`; `6x` and `6×` are multiples. */
const joint = /(?<=\d)(?=[\p{L}%])(?!x(?!\p{L}))/gu;
const thousands = /(?<whole>\d+)(?:\.(?<part>\d{1,3}))?k(?= )/gu;
/** `70B` is also how large a model is; tens of things, and the years of a decade, have no unit. */
const isOther = /^\d[\d.,]*B$/;
const tens = /^\d*0s$/;

/** Quantities without a space before their unit, thousands as `k`, and `us` for microseconds. */
export function unstyledQuantities(text: string): readonly Unstyled[] {
  return findQuantities(text).flatMap((written) => {
    const {text: quantity, index} = written;
    if (isOther.test(quantity) || (tens.test(quantity) && isCount(text, written))) return [];
    const instead = styled(quantity);
    return instead === quantity ? [] : [{text: quantity, index, instead}];
  });
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
    .replace(/(?<=\d )us$/, 'µs');
}
