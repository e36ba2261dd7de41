import {scaleLinear, scaleLog} from 'd3-scale';
import {tickLabel} from '../axis/axis.ts';
import {THIN_SPACE} from '../quantity/format.ts';
import type {ChartAxis} from './chart.ts';

/** A mark on an axis: where it stands, as a share of the axis’s length, and how it is set. */
export type Tick = {readonly position: number; readonly label: string};

/** An axis that is ready to draw on; positions are shares of its length. */
export type PlotScale = {
  readonly positionOf: (value: number) => number;
  /** In the order of the axis. */
  readonly ticks: readonly Tick[];
};

/** About how many marks a linear axis has: enough to read a value between two of them, few enough for a phone. */
const STEPS = 5;
/** More marks than this on a logarithmic axis, and the powers of ten stand alone. */
const MOST_LOG_TICKS = 7;
/** The percentiles that people name. */
const NAMED = [0, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999];

/**
 * The scale of an axis for values that it has to show. Unlike the axis of before and after (`domain/axis`), which begins at zero or at
 * its smallest bar, a chart’s ends may be given, and round themselves only where `round` asks for it. Steps and marks are those of
 * d3-scale: where ticks fall despite binary fractions has been settled there, and is not ours to invent again.
 */
export function plotScale(axis: ChartAxis, values: readonly number[], {round = false} = {}): PlotScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  switch (axis.scale) {
    case 'linear':
      return linear(axis, least, most, round);
    case 'log':
      return log(axis, least, most, round);
    case 'percentile':
      return percentile(axis, most);
  }
}

function linear({from, to}: ChartAxis, least: number, most: number, round: boolean): PlotScale {
  const low = from ?? least;
  const high = to ?? most;
  const rounded = scaleLinear([low, high > low ? high : low + 1], [0, 1]);
  if (round) rounded.nice(STEPS);
  const [start = 0, end = 1] = rounded.domain();
  // What was given stays as it was given.
  const scale = scaleLinear([from ?? start, to ?? end], [0, 1]);
  return {
    positionOf: scale,
    ticks: scale.ticks(STEPS).map((value) => ({position: scale(value), label: tickLabel(value)})),
  };
}

function log({from, to}: ChartAxis, least: number, most: number, round: boolean): PlotScale {
  const low = from ?? (round ? roundBelow(least) : least);
  const high = to ?? (round ? roundAbove(most) : most);
  const scale = scaleLog([low, high > low ? high : low * 10], [0, 1]);
  const all = scale.ticks(STEPS).filter((value) => [1, 2, 5].includes(leadingDigit(value)));
  const decades = all.filter((value) => leadingDigit(value) === 1);
  const shown = all.length > MOST_LOG_TICKS && decades.length > 1 ? decades : all;
  return {
    positionOf: scale,
    ticks: shown.map((value) => ({position: scale(value), label: tickLabel(value)})),
  };
}

/** Equal lengths are equal factors between those who are slower: half, a tenth, a hundredth. */
function percentile({from = 0, to}: ChartAxis, most: number): PlotScale {
  const slower = scaleLog([1 / (1 - from), Math.max(1 / (1 - (to ?? most)), 2 / (1 - from))], [0, 1]);
  const positionOf = (p: number): number => slower(1 / (1 - p));
  return {
    positionOf,
    ticks: NAMED.map((p) => ({
      position: positionOf(p),
      label: `${Number((p * 100).toPrecision(7))}${THIN_SPACE}%`,
    })).filter(({position}) => position >= 0 && position <= 1 + 1e-9),
  };
}

function leadingDigit(value: number): number {
  return Number(value.toExponential(0)[0]);
}

function roundBelow(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return (value >= 5 * decade ? 5 : value >= 2 * decade ? 2 : 1) * decade;
}

function roundAbove(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value) - 1e-9);
  return (value <= decade ? 1 : value <= 2 * decade ? 2 : value <= 5 * decade ? 5 : 10) * decade;
}
