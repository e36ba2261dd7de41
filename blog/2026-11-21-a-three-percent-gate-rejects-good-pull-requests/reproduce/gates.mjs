import {mannWhitney} from '../../../src/domain/stats/mann-whitney.ts';
import {pairedShift} from '../../../src/domain/stats/paired.ts';
import {mean, median} from '../../../src/domain/stats/quantile.ts';

/** How much slower, as a share, the gates let pass. */
export const THRESHOLD = 0.03;

const least = (values) => values.reduce((a, b) => Math.min(a, b));

/** A gate that blocks when one figure of the head's runs is more than 3 % over that of the base's. */
export function over(figure) {
  return (base, head) => figure(head) > (1 + THRESHOLD) * figure(base);
}

export const overMean = over(mean);
export const overMedian = over(median);
export const overLeast = over(least);

/** A gate that blocks when Mann and Whitney's test calls the head slower with p under 0.05, two-sided, however little slower. */
export function rankTest(runs) {
  const critical = greatestSignificant(runs, 0.05);
  return (base, head) => {
    let faster = 0;
    for (const one of head) for (const other of base) faster += one < other ? 1 : one === other ? 0.5 : 0;
    return faster <= critical;
  };
}

/** A gate that blocks when the whole 90 % interval of the shift between pairs lies over the 3 %, as our own gate does. */
export function pairsTest(base, head) {
  const {low} = pairedShift(
    head.map((value, at) => value / base[at] - 1),
    0.05,
  );
  return low !== undefined && low > THRESHOLD;
}

/** The greatest U with p under `limit` for two samples of `runs` without ties; −1 where there is none. p grows with U. */
function greatestSignificant(runs, limit) {
  let [significant, not] = [-1, Math.ceil((runs * runs) / 2)];
  while (not - significant > 1) {
    const middle = Math.floor((significant + not) / 2);
    if (pOf(runs, middle) < limit) significant = middle;
    else not = middle;
  }
  return significant;
}

/** The p of two samples of `runs` in which the first exceeds the second in `u` of the comparisons. */
function pOf(runs, u) {
  const [above, rest] = [Math.floor(u / runs), u % runs];
  const second = Array.from({length: runs}, (_, at) => at + 1);
  const first = second.map((at) => (at <= above ? runs + at : at === above + 1 ? rest + 0.5 : -at));
  return mannWhitney(first, second).p;
}
