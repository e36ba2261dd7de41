import {parseQuantity} from '../quantity/quantity.ts';
import {improvement, type Computed} from '../quantity/ratio.ts';

/** One measured cell: relative throughput as an index (a whole number) at a number of cores. */
export type Measured = {readonly index: number; readonly cores: number};

/** What follows from a cell: its multiple of the baseline, and the share of perfect (linear) scaling that it reaches. */
export type Scaling = {readonly multiple: Computed; readonly efficiency: Computed};

/**
 * Compares a cell with the baseline index, which is one core: 3,680 on 64 cores against 100 is 36.8× and 57.5 %.
 * Both carry the digits of the poorer index; the number of cores is exact and takes none away.
 * @throws {RangeError} when an index or the number of cores is not above zero.
 */
export function scalingOf({index, cores}: Measured, baseline: number): Scaling {
  if (cores <= 0) throw new RangeError(`A cell cannot run on ${cores} cores: give one or more.`);
  const multiple = improvement(parseQuantity(String(baseline)), parseQuantity(String(index)), 'higher');
  if (multiple === undefined)
    throw new RangeError(`Index ${index} against ${baseline} has no ratio: both are above zero.`);
  return {multiple, efficiency: {value: multiple.value / cores, digits: multiple.digits}};
}
