// The two ways to send 200 requests a second.
import {now, until} from '../../../tools/reproduce/clock.ts';
import {request} from './request.mjs';

/** Timers are exact to a millisecond or two. */
const TIMER_SLACK = 2;

/**
 * The polite one: it sends when the interval since it last sent is over and the answer is there, and takes the time from sending.
 * Resolves to the moments of sending, from the start, and the latencies; all in milliseconds.
 */
export async function closedLoop({port, agent, interval, length, signal}) {
  const [sentAt, latencies] = [[], []];
  const start = now();
  for (let sent = now(); sent - start < length; sent = now()) {
    signal.throwIfAborted();
    const answered = await request(port, agent);
    sentAt.push(sent - start);
    latencies.push(answered - sent);
    await until(sent + interval, TIMER_SLACK);
  }
  return {sentAt, latencies};
}

/**
 * The one that keeps to its schedule: it sends when a request is due, whatever became of those before, and takes the time from when
 * it was due. Resolves to the latencies in the order of the schedule, and to how late each request was sent; milliseconds.
 */
export async function openLoop({port, agent, interval, length, signal}) {
  const start = now() + interval;
  const lateness = [];
  /** @type {Promise<number>[]} */
  const answers = [];
  for (let due = start; due < start + length; due += interval) {
    await until(due, TIMER_SLACK);
    signal.throwIfAborted();
    lateness.push(now() - due);
    const answer = request(port, agent).then((answered) => answered - due);
    answer.catch(() => {}); // It is looked at below; until then it would be nobody's.
    answers.push(answer);
  }
  return {lateness, latencies: await Promise.all(answers)};
}
