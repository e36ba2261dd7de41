import {groupThousands} from '../quantity/format.ts';
import type {Recomputation, RecomputedClaim} from './recomputation.ts';

/**
 * What the data gives as lines of receipt.yaml: figures with three significant digits or all of a whole number, noise with two. What the
 * data does not know stands behind `#` for the author to write.
 */
export function receiptLines({noise = {}, claims = {}}: Partial<Recomputation>): string {
  return [
    ...section('noise', noise, ({cv, runs}) => [`cv: ${rounded(100 * cv, 2)} %`, `runs: ${runs}`]),
    ...section('claims', claims, claimLines),
  ].join('\n');
}

function section<T>(
  title: string,
  entries: Readonly<Record<string, T>>,
  lines: (entry: T) => readonly string[],
): readonly string[] {
  const named = Object.entries(entries);
  if (named.length === 0) return [];
  return [
    `${title}:`,
    ...named.flatMap(([name, entry]) => [`  ${name}:`, ...lines(entry).map((line) => `    ${line}`)]),
  ];
}

function claimLines(claim: RecomputedClaim): readonly string[] {
  const {unit = '', n, low, high, before} = claim;
  const figures = (['before', 'after', 'multiple', 'value'] as const).flatMap((name) => {
    const number = claim[name];
    return number === undefined ? [] : [`${name}: ${figure(number, name === 'multiple' ? '×' : unit)}`];
  });
  const bound = (number: number | undefined): string =>
    number === undefined
      ? 'unbounded'
      : figure(number, claim.multiple === undefined && before === undefined ? unit : '×');
  return [
    ...figures,
    ...(n === undefined ? [] : [`n: ${groupThousands(String(n))} # of what: runs, requests, …`]),
    ...(low === undefined && high === undefined
      ? []
      : [`interval: {low: ${bound(low)}, high: ${bound(high)}} # and in the braces: level, by`]),
  ];
}

/** As it is typed: a count stands in quotes. */
function figure(number: number, unit: string): string {
  const amount = rounded(number, 3);
  if (unit === '') return `"${amount}"`;
  return unit === '×' ? `${amount}×` : `${amount} ${unit}`;
}

function rounded(number: number, digits: number): string {
  const magnitude = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
  const decimals = Number.isInteger(number) ? 0 : Math.max(0, digits - 1 - magnitude);
  return groupThousands(number.toFixed(Math.min(100, decimals)));
}
