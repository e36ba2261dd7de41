import {eachOver, percentilesOf, waitedOf} from './summary.mjs';

/** What has to hold in every run, on any machine: ratios and orders. `byTheClock` is the share that has to wait, in hundredths. */
export function conclusionsOf({stall, slow}, byTheClock) {
  return {
    'closed-hides': always(eachOver(p99(stall.open), p99(stall.closed)), (ratio) => ratio > 10),
    'open-agrees': always(eachOver(waitedOf(stall.open), byTheClock), isNearOne),
    'correction-restores': always(eachOver(p99(stall.corrected), p99(stall.open)), isNearOne),
    'wrk-adds': always([...stall.wrk, ...stall.wrk10, ...slow.wrk], (run) => run.latencies > run.requests),
    'wrk-shows': always(eachOver(p99(stall.wrk), p99(stall.open)), (ratio) => ratio > 0.5),
    'mean-betrays': always(stall.wrk, ({mean, timePerRequest}) => mean > 2 * timePerRequest),
    'correction-invents': [slow.corrected, slow.wrk].every((views) =>
      always(eachOver(p90(views), p90(slow.open)), (ratio) => ratio > 5),
    ),
    'twice-is-wrong': always(eachOver(p50(stall.twice), p50(stall.open)), (ratio) => ratio > 10),
  };
}

/** Nothing holds of no runs. */
function always(values, holds) {
  return values.length > 0 && values.every(holds);
}

function isNearOne(ratio) {
  return Math.abs(ratio - 1) < 0.1;
}

function p50(views) {
  return percentilesOf(views, 50);
}

function p90(views) {
  return percentilesOf(views, 90);
}

function p99(views) {
  return percentilesOf(views, 99);
}
