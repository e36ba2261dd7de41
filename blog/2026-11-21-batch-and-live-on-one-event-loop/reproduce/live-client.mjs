import {now, until} from '../../../tools/reproduce/clock.ts';
import {arrivals} from './arrivals.mjs';
import {request} from './request.mjs';
import {PATIENCE, WINDOW} from './settings.mjs';

// The client of the live requests: an open loop. A request is sent when it is due, whatever became of those before, and its time counts from
// when it was due. Told by its parent: `{port, open}`, to warm up with so many connections, and `{port, start, seed}`.

const WARM_UP = 300;
/** A longer one would take more of a core that the server may need. */
const TIMER_SLACK = 1;

/** Opens the connections by asking on all of them at once. */
async function warmUp({port, open}) {
  for (let sent = 0; sent < WARM_UP; sent += open)
    await Promise.all(Array.from({length: open}, (_, at) => request(port, `/live/${at}`)));
  process.send({kind: 'warm'});
}

/** Sends all that are due, and tells their latencies once they are answered, or once nobody waits any more: those have none. */
async function run({port, start, seed}) {
  const lateness = [];
  const latencies = [];
  /** @type {Promise<void>[]} */
  const answers = [];

  async function ask(number, due, measured) {
    const place = measured ? latencies.push(undefined) - 1 : undefined;
    const answered = await request(port, `/live/${number}`);
    if (measured) latencies[place] = answered - due;
  }

  for (const [number, at] of arrivals(seed).entries()) {
    const due = start + at;
    await until(due, TIMER_SLACK);
    if (at >= 0) lateness.push(now() - due);
    const answer = ask(number, due, at >= 0);
    answer.catch(() => {}); // It is looked at below; until then it would be nobody's.
    answers.push(answer);
  }
  await Promise.race([Promise.all(answers), until(start + WINDOW + PATIENCE, TIMER_SLACK)]);
  process.send({kind: 'measured', lateness, latencies});
}

process.on('message', (message) => (message.start === undefined ? warmUp(message) : run(message)));
process.on('disconnect', () => process.exit());
process.send({kind: 'ready'});
