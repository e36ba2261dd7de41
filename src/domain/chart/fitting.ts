import type {ChartAxis} from './chart.ts';
import {CHARACTER, NARROW, WIDE, widthOf} from './labels.ts';
import type {PlotScale, Tick} from './scale.ts';

/** A tick, and whether a narrow drawing has room for its label. */
export type FittedTick = Tick & {readonly narrow: boolean};

/** The least room between two labels. */
const GAP = 1.5 * CHARACTER;

/**
 * Which ticks below a drawing have their labels side by side: those of a wide one, and of these the ones that a phone shows. `beside` is
 * what stands at both sides of the drawing, in ems.
 */
export function fitTicks(
  {scale}: Pick<ChartAxis, 'scale'>,
  {ticks}: PlotScale,
  beside: number,
): readonly FittedTick[] {
  const wide = thinned(scale, ticks, WIDE - beside);
  const narrow = thinned(scale, wide, NARROW - beside);
  return wide.map((tick) => ({...tick, narrow: narrow.includes(tick)}));
}

/** The tail matters on a percentile axis and is kept first; on a logarithmic one powers of ten, or all; elsewhere every so-manyth. */
function thinned(scale: ChartAxis['scale'], ticks: readonly Tick[], width: number): readonly Tick[] {
  if (scale === 'percentile') {
    const kept: Tick[] = [];
    for (const tick of ticks.toReversed())
      if (kept.every((one) => apart(one, tick, width))) kept.unshift(tick);
    return kept;
  }
  const choices = [
    ticks,
    ...(scale === 'log' ? [ticks.filter(({label}) => /^[0.,]*1[0,]*$/.test(label))] : []),
    ...ticks.map((_, skipped) => ticks.filter((_, at) => at % (skipped + 2) === 0)),
  ];
  return choices.find((some) => some.length > 0 && allApart(some, width)) ?? ticks.slice(0, 1);
}

function allApart(ticks: readonly Tick[], width: number): boolean {
  return ticks.every((tick, at) => {
    const next = ticks[at + 1];
    return next === undefined || apart(tick, next, width);
  });
}

function apart(one: Tick, other: Tick, width: number): boolean {
  const distance = Math.abs(one.position - other.position) * width;
  return distance >= (widthOf(one.label) + widthOf(other.label)) / 2 + GAP;
}
