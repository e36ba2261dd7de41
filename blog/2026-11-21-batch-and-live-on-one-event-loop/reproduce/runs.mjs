// The runs as the data has them. Times are milliseconds.
import {ascending, quantileRank} from '../../../src/domain/stats/quantile.ts';
import {ROUNDS_PER_JOB, WINDOW} from './settings.mjs';

/**
 * @typedef Run
 * @property {number} repetition
 * @property {(number | undefined)[]} latencies of the live requests in the order of their arrival; undefined where there was no answer
 * @property {(p: number) => number} at the latency at a quantile; Infinity where it has no answer
 * @property {number} answered share of the live requests
 * @property {number} sentP50 from when requests were sent, not from when they were due; NaN where it has no answer
 * @property {number} sentP99 the same
 * @property {number} jobs of the batch, in a second
 * @property {number} busy share of the time in which the event loop worked
 * @property {number} acceptedPerTurn connections
 */

/** The runs by design, each list by repetition. @returns {Record<string, Run[]>} */
export function readRuns(data) {
  const rows = rowsOf(data.text('data/runs.csv'));
  const live = data
    .text('data/live.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const runs = live.map(({design, repetition, latency10us}) => {
    const row = rows.find((row) => row.design === design && row.repetition === String(repetition));
    return {design, repetition, ...fromLatencies(latency10us), ...fromCounts(row)};
  });
  return Object.groupBy(
    runs.toSorted((a, b) => a.repetition - b.repetition),
    ({design}) => design,
  );
}

/** The lines of a CSV file without quoting, as texts by column. */
function rowsOf(text) {
  const [head, ...lines] = text.trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]]));
  });
}

function fromLatencies(latency10us) {
  const latencies = latency10us.map((value) => (value === null ? undefined : value / 100));
  const sorted = ascending(latencies.map((value) => value ?? Infinity));
  return {
    latencies,
    at: (p) => sorted[quantileRank(sorted.length, p) - 1],
    answered: latencies.filter((value) => value !== undefined).length / latencies.length,
  };
}

function fromCounts(row) {
  const [turns, active, idle] = [row.turns, row.active_ms, row.idle_ms].map(Number);
  return {
    sentP50: milliseconds(row.sent_p50_us),
    sentP99: milliseconds(row.sent_p99_us),
    jobs: Number(row.rounds) / ROUNDS_PER_JOB / (WINDOW / 1000),
    busy: active / (active + idle),
    acceptedPerTurn: Number(row.accepted) / turns,
  };
}

function milliseconds(microseconds) {
  return microseconds === '' ? NaN : Number(microseconds) / 1000;
}
