import {COMPUTATION, FLUSH, LOCK, phaseOf} from './phases.mjs';

/** The records of a CSV file without quoting, numbers as numbers. */
function readRecords(text) {
  const [header, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return lines.map((cells) =>
    Object.fromEntries(
      header.map((name, at) => [name, /^-?[\d.]+$/.test(cells[at]) ? Number(cells[at]) : cells[at]]),
    ),
  );
}

const COMPUTING = ['parse', 'update', 'render'];
const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Milliseconds of a run by phase, as the program timed itself. `clock` is '' for the wall, '_cpu' for the thread’s CPU time. */
function timed(run, clock) {
  return {
    [COMPUTATION]: sum(COMPUTING.map((name) => run[`${name}${clock}_ms`])),
    [LOCK]: run[`lock${clock}_ms`],
    [FLUSH]: run[`flush${clock}_ms`],
  };
}

/** Samples of one repetition by phase. */
function sampled(records, column) {
  const phases = {[COMPUTATION]: 0, [LOCK]: 0, [FLUSH]: 0};
  for (const record of records) {
    const phase = phaseOf(record.stack);
    phases[phase] = (phases[phase] ?? 0) + record[column];
  }
  return phases;
}

/** What share of the three phases together one of them is. */
export function shareOf(phases, phase) {
  return phases[phase] / (phases[COMPUTATION] + phases[LOCK] + phases[FLUSH]);
}

/** @param {import('../../../src/domain/receipt/recomputation.ts').NoteData} data */
export function readSamples(data) {
  const runs = readRecords(data.text('data/runs.csv'));
  const stacks = {
    'on-cpu': readRecords(data.text('data/on-cpu.csv')),
    wall: readRecords(data.text('data/wall.csv')),
  };
  const repetitions = [...new Set(runs.map(({repetition}) => repetition))];
  const {samplesPerSecondOnCpu, samplesPerSecondOnWall} = JSON.parse(data.text('data/session.json'));
  /** In the order of the repetitions, so that runs of one repetition can be paired. */
  const runsOf = (place, view) =>
    repetitions.map((n) =>
      runs.find((run) => run.repetition === n && run.place === place && run.view === view),
    );
  const stacksOf = (profile, place) => stacks[profile].filter((record) => record.place === place);
  return {
    runsOf,
    stacksOf,
    strace: readRecords(data.text('data/strace.csv')),
    repetitions,
    samplesPerSecondOnCpu,
    samplesPerSecondOnWall,
    /** By phase, one entry a repetition: the truth, or the samples of a profile. */
    truth: (place, view = 'profilers', clock = '') => runsOf(place, view).map((run) => timed(run, clock)),
    profile: (profile, place, column = 'samples') =>
      repetitions.map((n) =>
        sampled(
          stacksOf(profile, place).filter(({repetition}) => repetition === n),
          column,
        ),
      ),
  };
}
