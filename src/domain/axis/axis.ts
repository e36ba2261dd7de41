import {formatNumber} from '../quantity/format.ts';

/** A scale on which figures of one unit are drawn. Positions are shares of its length, 0 to 1. */
export type Axis = {
  readonly kind: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
};

export type Tick = {readonly value: number; readonly position: number; readonly label: string};

/**
 * From this spread on (largest figure divided by smallest) the axis is logarithmic. The narrowest drawing, on a screen of 320 px, is
 * about 288 px long: below a twentieth of it, 14 px, the lengths of two bars can no longer be compared by eye.
 */
export const LOG_FROM = 20;

/** How many steps a linear axis has at most; five labels fit the narrowest drawing. */
const MOST_STEPS = 5;

/**
 * The axis for figures of one unit: linear and with its zero, or logarithmic where the spread needs it. Figures of zero or below
 * have no logarithm, so they keep it linear.
 * @throws {RangeError} without figures.
 */
export function axisFor(values: readonly number[]): Axis {
  if (values.length === 0) throw new RangeError('An axis needs at least one figure.');
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 0 && most / least > LOG_FROM ? logAxis(least, most) : linearAxis(least, most);
}

/** Where a figure stands on an axis. */
export function positionOn({kind, from, to}: Pick<Axis, 'kind' | 'from' | 'to'>, value: number): number {
  if (kind === 'linear') return (value - from) / (to - from);
  return Math.log(value / from) / Math.log(to / from);
}

/** Ends at the largest figure, so that its bar takes the whole length; the ticks are round steps of 1, 2 or 5. */
function linearAxis(least: number, most: number): Axis {
  const [from, to] = [Math.min(0, least), Math.max(0, most)];
  const range = {kind: 'linear', from, to: to === from ? from + 1 : to} as const;
  const step = roundStep((range.to - range.from) / MOST_STEPS);
  const first = Math.ceil(range.from / step);
  const count = Math.floor(range.to / step + 1e-9) - first + 1;
  return {
    ...range,
    ticks: ticksOn(
      range,
      Array.from({length: count}, (_, at) => (first + at) * step),
    ),
  };
}

/** Ends at round figures on both sides; the ticks are every 1, 2 and 5, or powers of ten alone once those are many. */
function logAxis(least: number, most: number): Axis {
  const all = Array.from({length: Math.ceil(Math.log10(most / least)) + 3}, (_, at) => {
    const decade = 10 ** (Math.floor(Math.log10(least)) + at);
    return [decade, 2 * decade, 5 * decade];
  }).flat();
  const from = all.findLast((value) => value <= least * (1 + 1e-9)) ?? least;
  const to = all.find((value) => value >= most * (1 - 1e-9)) ?? most;
  const inside = all.filter((value) => value >= from && value <= to);
  const decades = inside.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(9))));
  const range = {kind: 'log', from, to} as const;
  return {...range, ticks: ticksOn(range, inside.length > MOST_STEPS + 1 ? decades : inside)};
}

function ticksOn(range: Pick<Axis, 'kind' | 'from' | 'to'>, values: readonly number[]): readonly Tick[] {
  return values.map((value) => ({value, position: positionOn(range, value), label: tickLabel(value)}));
}

/** The next of 1, 2, 5, 10, 20 … that is not below. */
function roundStep(least: number): number {
  const decade = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((step) => step * decade).find((step) => step >= least * (1 - 1e-9)) ?? 10 * decade;
}

/** How a round figure on an axis is set. Round figures have few digits; more would be the residue of binary fractions. */
export function tickLabel(value: number): string {
  const written = Number(value.toPrecision(6));
  return formatNumber(
    written,
    Math.max(
      1,
      String(Math.abs(written))
        .replace(/\D|e.*/g, '')
        .replace(/^0+|0+$/g, '').length,
    ),
  );
}
