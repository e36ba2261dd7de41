import {seededRandom} from '../../../src/domain/stats/random.ts';
import {LIVE_LEAD, LIVE_RATE, WINDOW} from './settings.mjs';

/**
 * When live requests are due, in milliseconds from the beginning of the window: a Poisson process that begins half a second before it. One
 * seed gives the same moments in every design.
 */
export function arrivals(seed) {
  const random = seededRandom(seed);
  const moments = [];
  for (let at = -LIVE_LEAD; at < WINDOW; at += (-Math.log(1 - random()) * 1000) / LIVE_RATE) moments.push(at);
  return moments;
}

/** Those whose latencies the data holds. */
export function measuredArrivals(seed) {
  return arrivals(seed).filter((at) => at >= 0);
}
