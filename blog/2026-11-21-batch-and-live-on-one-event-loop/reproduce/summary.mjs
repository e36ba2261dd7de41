import {quantile} from '../../../src/domain/stats/quantile.ts';

/** A request without an answer is slower than any with one. */
const orNever = (latencies) => latencies.map((ms) => ms ?? Infinity);

/** Such as `12.1 ms`. */
export function quantileText(latencies, p) {
  const ms = quantile(orNever(latencies), p);
  return ms === Infinity ? 'no answer' : `${ms.toFixed(1)} ms`;
}

/** What runs.csv has of a run, by column; times in µs, but for whole milliseconds of the loop. */
export function summaryOf(latencies, {lateness, rounds, ms, turns, active, idle, accepted, stolen}) {
  const fromSending = orNever(latencies).map((latency, at) => latency - lateness[at]);
  return {
    rounds,
    round_us: rounds === 0 ? 0 : us(ms / rounds),
    turns,
    active_ms: Math.round(active),
    idle_ms: Math.round(idle),
    accepted,
    late_p50_us: us(quantile(lateness, 0.5)),
    late_p99_us: us(quantile(lateness, 0.99)),
    late_max_us: us(quantile(lateness, 1)),
    sent_p50_us: us(quantile(fromSending, 0.5)),
    sent_p99_us: us(quantile(fromSending, 0.99)),
    stolen_ms: stolen,
  };
}

/** Whole microseconds; empty for an answer that did not come. */
function us(ms) {
  return ms === Infinity ? '' : Math.round(ms * 1000);
}
