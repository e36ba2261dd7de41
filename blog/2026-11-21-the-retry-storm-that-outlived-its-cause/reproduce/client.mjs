import {Agent, get} from 'node:http';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {now} from '../../../tools/reproduce/clock.ts';
import {makeBins} from './bins.mjs';
import {makeRetryPolicy} from './retry-policy.mjs';
import {TIMEOUT_MS, endOf} from './settings.mjs';

// Requests arrive as a Poisson process, whatever became of those before. The seed is that of the repetition, so that every variant of the same
// rate gets the same arrivals. Told by its parent: `{start, variant, seed, port}`; answers with its counts once the load has ended.

const agent = new Agent({keepAlive: true, maxSockets: Infinity});

/** One attempt: calls back once, with whether the answer came within the timeout. */
function attempt(port, done) {
  let settled = false;
  const settle = (inTime) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    done(inTime);
  };
  const request = get({host: '127.0.0.1', port, agent}, (response) => {
    response.resume();
    response.on('end', () => settle(response.statusCode === 200));
  });
  request.on('error', () => settle(false));
  const timer = setTimeout(() => {
    settle(false);
    request.destroy();
  }, TIMEOUT_MS);
}

function run({start, variant, seed, port}) {
  const until = endOf(variant);
  const elapsed = () => now() - start;
  const bins = makeBins(['due', 'attempts', 'answers', 'good'], until);
  const policy = makeRetryPolicy(variant, seededRandom(seed + 1000));
  const later = (callback, atMs) => setTimeout(() => callback(), Math.max(0, atMs - elapsed()));
  let greatestLag = 0;

  const tryOnce = (nth) => {
    const sent = elapsed();
    if (sent >= until) return;
    bins.add('attempts', sent);
    attempt(port, (inTime) => {
      if (inTime) {
        bins.add('answers', elapsed());
        bins.add('good', sent);
        return;
      }
      const delay = policy.delayBefore(nth);
      if (delay !== undefined) setTimeout(tryOnce, delay, nth + 1);
    });
  };

  const random = seededRandom(seed);
  const gap = () => (-Math.log(1 - random()) * 1000) / variant.rate;
  let due = gap();
  const arrive = () => {
    for (; due <= elapsed() && due < until; due += gap()) {
      greatestLag = Math.max(greatestLag, elapsed() - due);
      bins.add('due', due);
      policy.seen();
      tryOnce(1);
    }
    if (due < until) later(arrive, due);
  };
  later(arrive, due);
  later(() => process.send({counts: bins.counts, lagMs: greatestLag}), until + TIMEOUT_MS);
}

process.on('message', run);
process.on('disconnect', () => process.exit());
process.send('ready');
