import {quantileInterval} from '../../../src/domain/stats/quantile-interval.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {atWork, flameOf, phaseCounts} from './flames.mjs';
import {COMPUTATION, ELSEWHERE, IDLE, LOCK, REST} from './phases.mjs';
import {PHASE_NAMES, shareCells} from './tables.mjs';

const round = (share) => Number((share * 100).toFixed(1));

function countTable(counts, rows) {
  const total = rows.reduce((sum, [, phase]) => sum + counts[phase], 0);
  return {
    columns: ['what the stack was doing', 'samples', 'share'],
    rows: rows.map(([name, phase]) => [
      name,
      String(counts[phase]),
      `${((counts[phase] / total) * 100).toFixed(1)} %`,
    ]),
  };
}

const WORK_ROWS = [...PHASE_NAMES, ['between phases', REST]];

function onCpuFlame({stacksOf}) {
  const records = stacksOf('on-cpu', 'inside');
  return {
    title: 'Where the CPU was: perf, on-CPU',
    description:
      'A flame graph of on-CPU samples. Computation is most of its width, the kernel’s part of write and fsync is the rest, and the wait for the lock has next to none.',
    caption:
      'Seven runs added up, workers with a request only. Computation has one colour, the lock and the fsync another. All frames of the kernel are one; what is too narrow is left out.',
    kind: 'flame',
    unit: 'samples',
    root: flameOf(atWork(records), 'workers, on the CPU'),
    table: countTable(phaseCounts(records), WORK_ROWS),
  };
}

function wallFlame({stacksOf}) {
  const records = stacksOf('wall', 'inside');
  return {
    title: 'Where the requests were: the same runs by the wall’s clock',
    description:
      'A flame graph of wall-clock samples of the same program. The wait for the lock is the widest part, write and fsync come next, and computation is what is left.',
    caption:
      'Seven runs added up: the slowest weighs most. Workers without a request stand in the table alone.',
    kind: 'flame',
    unit: 'samples',
    root: flameOf(atWork(records), 'workers with a request'),
    table: countTable(phaseCounts(records), [
      ...WORK_ROWS,
      ['waiting for a request', IDLE],
      ['starting', ELSEWHERE],
    ]),
  };
}

const SHORT = {[COMPUTATION]: 'computation', [LOCK]: 'lock'};

function shares(measures) {
  const views = [
    ['timed', measures.timed, 'ink'],
    ['wall-clock', measures.wall, 'accent'],
    ['on-CPU', measures.onCpu, 'warn'],
  ];
  const rows = [COMPUTATION, LOCK].flatMap((phase) =>
    views.map(([name, view, tone]) => {
      const values = view(phase);
      const {low, high} = quantileInterval(values, 0.5, 0.95);
      return {
        label: `${SHORT[phase]}, ${name}`,
        tone,
        values: values.map((share) => Math.round(share * 100)),
        median: round(median(values)),
        low: Math.round(low * 100),
        high: Math.round(high * 100),
      };
    }),
  );
  return {
    title: 'What a request’s time is, by three views of the same runs',
    description:
      'One dot a run. The wall-clock samples lie on the times that the program took itself. The on-CPU samples show most of a request as computation and next to nothing as the wait for the lock.',
    caption:
      'One dot a run; the band is the interval of the median by binomial ranks. What is missing to 100 is write and fsync.',
    kind: 'dots',
    value: {label: 'share of a request', unit: '%', scale: 'linear', from: 0, to: 100},
    rows,
    table: {columns: ['phase', 'timed', 'on-CPU', 'wall-clock'], rows: shareCells(measures)},
  };
}

/** The figures of the note. */
export function charts(samples, measures) {
  return {'on-cpu': onCpuFlame(samples), wall: wallFlame(samples), shares: shares(measures)};
}
