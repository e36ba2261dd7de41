// One value a repetition of all that the note states.
import {COMPUTATION, FLUSH, IDLE, LOCK} from './phases.mjs';
import {shareOf} from './samples.mjs';

const column = (runs, name) => runs.map((run) => run[name]);
const perRequest = (runs, name) => runs.map((run) => run[`${name}_ms`] / run.requests);
const total = (phases) => Object.values(phases).reduce((sum, value) => sum + value, 0);

const shares = (phases, phase) => phases.map((one) => shareOf(one, phase));

function found(sampled, timed, phase, rate) {
  return sampled.map((phases, at) => phases[phase] / ((timed[at][phase] / 1000) * rate));
}

/** @param {ReturnType<import('./samples.mjs').readSamples>} samples */
export function measuresOf(samples) {
  const {truth, profile, runsOf, strace, samplesPerSecondOnCpu, samplesPerSecondOnWall, repetitions} =
    samples;
  const onCpu = (place) => profile('on-cpu', place);
  const calls = (name, key) =>
    repetitions.map((n) => strace.find((one) => one.repetition === n && one.call === name)?.[key] ?? 0);
  return {
    /** What share of a request a phase is: timed by the program, sampled on the CPU, sampled on the wall’s clock. */
    timed: (phase, place = 'inside') => shares(truth(place), phase),
    onCpu: (phase, place = 'inside') => shares(onCpu(place), phase),
    wall: (phase, place = 'inside') => shares(profile('wall', place), phase),
    /** What share of the time in the two waits left no sample on the CPU. */
    hidden: onCpu('inside').map((phases, at) => {
      const waited = truth('inside')[at];
      const sampledMs = ((phases[LOCK] + phases[FLUSH]) / samplesPerSecondOnCpu) * 1000;
      return 1 - sampledMs / (waited[LOCK] + waited[FLUSH]);
    }),
    /** Samples in a phase over those that its time makes expected: the CPU time of its threads, or its time on the wall’s clock. */
    onCpuFound: (phase) =>
      found(onCpu('inside'), truth('inside', 'profilers', '_cpu'), phase, samplesPerSecondOnCpu),
    wallFound: (phase) => found(profile('wall', 'inside'), truth('inside'), phase, samplesPerSecondOnWall),
    /** What share of the time in computation its thread was ready and had no CPU. */
    withoutCpu: truth('inside', 'none').map(
      (phases, at) => 1 - truth('inside', 'none', '_cpu')[at][COMPUTATION] / phases[COMPUTATION],
    ),
    /** What share of the wall-clock samples of write and fsync stood for expirations that no signal told of. */
    merged: profile('wall', 'inside', 'delivered').map(
      (phases, at) => 1 - phases[FLUSH] / profile('wall', 'inside')[at][FLUSH],
    ),
    idle: profile('wall', 'inside').map((phases) => phases[IDLE] / total(phases)),
    behindFlush: runsOf('inside', 'none').map((run) => run.behind_flush_ms / run.lock_ms),
    median: (place, view = 'none') => column(runsOf(place, view), 'p50_us').map((us) => us / 1000),
    p99: (place) => column(runsOf(place, 'none'), 'p99_us').map((us) => us / 1000),
    perRequest: (name, place) => perRequest(runsOf(place, 'none'), name),
    calls,
  };
}
