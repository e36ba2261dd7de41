import {now} from '../../../tools/reproduce/clock.ts';
import {doRound} from './round.mjs';
import {ROUNDS_PER_JOB} from './settings.mjs';

/**
 * Does jobs on the event loop of its caller, as far as the design lets it: the function takes what to call when a job is done. Without a cap
 * and without slices that is called before the function returns, as in a request handler that does its work where it stands.
 */
export function makeLoop({cap, sliced, rest}) {
  const waiting = [];
  let underWay = 0;

  function begin(done) {
    underWay += 1;
    goOn({done, left: ROUNDS_PER_JOB, began: now()});
  }

  function goOn(job) {
    const rounds = sliced ? 1 : ROUNDS_PER_JOB;
    for (let round = 0; round < rounds; round += 1) doRound();
    job.left -= rounds;
    // Whatever has arrived meanwhile is looked at before an immediate.
    if (job.left > 0) setImmediate(goOn, job);
    else end(job);
  }

  function end({done, began}) {
    done();
    if (rest > 0) setTimeout(next, (now() - began) * rest);
    else setImmediate(next);
  }

  function next() {
    underWay -= 1;
    if (waiting.length > 0 && underWay < cap) begin(waiting.shift());
  }

  return (done) => {
    if (underWay < cap) begin(done);
    else waiting.push(done);
  };
}
