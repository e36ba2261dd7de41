// One run of one condition, as different people see it. Times are milliseconds.
import {correctOmission} from '../../../src/domain/latency/coordinated-omission.ts';
import {ascending, quantileRank} from '../../../src/domain/stats/quantile.ts';
import {INTERVAL, WAITED} from './settings.mjs';

/**
 * @typedef View
 * @property {number} requests that were sent
 * @property {number} latencies that are counted, which may be more
 * @property {number} mean
 * @property {number} max
 * @property {number} waited share of the latencies over 100 ms
 * @property {(percentile: number) => number} at the latency at a percentile, in hundredths
 */

/** The runs of both servers by who looks, each in the order of the repetitions. */
export function viewsOf(data) {
  const read = (file) => lines(data.text(`data/${file}.jsonl`));
  return {stall: viewsOfServer('stall', read), slow: viewsOfServer('slow', read)};
}

/** The runs that are in a file, by repetition: those of the first come first, whatever their order was. */
export function lines(text) {
  const runs = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return runs.toSorted((a, b) => a.repetition - b.repetition);
}

function viewsOfServer(server, read) {
  const closed = read(`${server}-closed`).map(milliseconds);
  const open = read(`${server}-open`).map(milliseconds);
  const corrected = closed.map((latencies) => correctOmission(latencies, INTERVAL));
  const wrk = read(`${server}-wrk`);
  const sent = (views) => views.map((latencies, run) => viewOf(latencies, closed[run].length));
  return {
    closed: sent(closed),
    open: open.map((latencies) => viewOf(latencies)),
    corrected: sent(corrected),
    twice: sent(corrected.map((latencies) => correctOmission(latencies, INTERVAL))),
    wrk: wrk.filter(({connections}) => connections === 1).map(viewOfWrk),
    wrk10: wrk.filter(({connections}) => connections === 10).map(viewOfWrk),
  };
}

function milliseconds({latencyUs}) {
  return latencyUs.map((latency) => latency / 1000);
}

/** @returns {View} */
function viewOf(latencies, requests = latencies.length) {
  const sorted = ascending(latencies);
  return {
    requests,
    latencies: sorted.length,
    mean: sorted.reduce((sum, latency) => sum + latency, 0) / sorted.length,
    max: sorted.at(-1),
    waited: latencies.filter((latency) => latency > WAITED).length / sorted.length,
    at: (percentile) => sorted[quantileRank(sorted.length, percentile / 100) - 1],
  };
}

/** @returns {View & {timePerRequest: number}} with the mean time that one connection has for a request */
function viewOfWrk({connections, requests, durationUs, held, heldOver100ms, meanUs, maxUs, percentilesUs}) {
  const percentiles = new Map(percentilesUs);
  return {
    requests,
    latencies: held,
    mean: meanUs / 1000,
    max: maxUs / 1000,
    waited: heldOver100ms / held,
    at: (percentile) => percentiles.get(percentile) / 1000,
    timePerRequest: (connections * durationUs) / 1000 / requests,
  };
}
