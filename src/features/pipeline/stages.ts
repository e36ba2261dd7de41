import type {Stage} from '@site/src/domain/pipeline/stage';
import {formatQuantity, parseQuantity} from '@site/src/domain/quantity/quantity';

/** PR to production, the median over runs of this pipeline. */
export const prToProduction = parseQuantity('6 min 12 s');

/** By how much p99 may grow before the perf gate rejects a change. */
export const allowedRegression = parseQuantity('3 %');

/** The pipeline used in CI engagements, in the order in which a change goes through it. */
export const stages: readonly Stage[] = [
  {
    name: 'commit',
    step: 'git push',
    does: 'Hands one change to the pipeline.',
    measures: 'Nothing yet: the median counts from the pull request.',
    failure: {
      stops: 'The push itself.',
      told: 'The author, at the prompt.',
      reverted: 'Nothing: nothing has changed.',
    },
  },
  {
    name: 'lint',
    figure: {kind: 'time', amount: parseQuantity('0.4 s')},
    does: 'Reads the change without running it: the cheapest verdict comes first.',
    measures: 'The time to that first verdict.',
    failure: {
      stops: 'The run, before anything is built.',
      told: 'The author, on the pull request, with the line to mend.',
      reverted: 'Nothing: nothing was built.',
    },
  },
  {
    name: 'build',
    figure: {kind: 'time', amount: parseQuantity('12 s'), how: 'cached'},
    does: 'Builds hermetically: the same inputs give the same output, so what has not changed comes out of the remote cache.',
    measures: 'Build time, with the cache.',
    failure: {
      stops: 'The run. There is no output, so no later stage can pick up half of one.',
      told: 'The author, on the pull request, with the target that failed.',
      reverted: 'Nothing: the cache keeps only what was built whole.',
    },
  },
  {
    name: 'test',
    figure: {kind: 'time', amount: parseQuantity('43 s'), how: 'parallel'},
    does: 'Runs the tests that the change can reach, split over parallel shards.',
    measures: 'Test time, and which tests are flaky.',
    failure: {
      stops: 'The run, before anything is put under load.',
      told: 'The author, on the pull request, with the test that failed. A flaky test is reported as flaky, not as their fault.',
      reverted: 'Nothing: the change is not merged.',
    },
  },
  {
    name: 'perf-gate',
    figure: {kind: 'limit', of: 'p99', amount: parseQuantity('8 ms')},
    gate: true,
    does: 'Puts the change under load before any user does, and asks whether the system got slower.',
    measures: `p99, against its limit and against the p99 before the change: over ${formatQuantity(allowedRegression)} more is a failure.`,
    failure: {
      stops: 'The pull request is rejected before the canary: no user meets the slower build.',
      told: 'The author, on the pull request, with p99 before and after.',
      reverted: 'Nothing: production never had it.',
    },
  },
  {
    name: 'stage',
    step: 'canary',
    figure: {kind: 'share', amount: parseQuantity('5 %')},
    does: 'Lets the new version take a share of the traffic beside the version that serves the rest.',
    measures: 'The canary against the version beside it, under the same traffic.',
    failure: {
      stops: 'The roll-out. All traffic goes back to the version that was serving.',
      told: 'The author, and whoever is responsible for the service.',
      reverted: 'This one change; the others stay.',
    },
  },
  {
    name: 'prod',
    step: 'blue/green',
    does: 'Sets the new version up beside the old one, then switches the traffic over.',
    measures: 'The time from the pull request to here.',
    failure: {
      stops: 'The switch. Traffic returns to the version before, which is still standing.',
      told: 'The author, and whoever is responsible for the service.',
      reverted: 'By switching back: nothing is rebuilt.',
    },
  },
];
