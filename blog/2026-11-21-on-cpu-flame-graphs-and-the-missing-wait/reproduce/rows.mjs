// The rows of the files in data/. Sums over all requests of a run are in milliseconds, quantiles of one request in microseconds.

const PHASES = ['parse', 'lock', 'update', 'flush', 'render'];
const SUMS = [
  ...PHASES.flatMap((phase) => [phase, `${phase}_cpu`]),
  'queue',
  'service',
  'behind_flush',
  'held',
  'elapsed',
];
const QUANTILES = ['p50', 'p99', 'max'];

export const RUN_COLUMNS = [
  'repetition',
  'order',
  'place',
  'view',
  'requests',
  'contended',
  ...SUMS.map((name) => `${name}_ms`),
  ...QUANTILES.map((name) => `${name}_us`),
];

export function runRow({repetition, order, place, view, sums}) {
  return [
    repetition,
    order,
    place,
    view,
    sums.requests,
    sums.contended,
    ...SUMS.map((name) => (sums[name] / 1e6).toFixed(2)),
    ...QUANTILES.map((name) => (sums[name] / 1e3).toFixed(0)),
  ];
}

/** `delivered`: without the expirations that a timer missed while its thread could not be interrupted. */
export const STACK_COLUMNS = ['repetition', 'place', 'stack', 'samples', 'delivered'];

export function stackRows({repetition, place}, all, delivered) {
  return [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([stack, samples]) => [repetition, place, stack, samples, delivered.get(stack) ?? 0]);
}

export const STRACE_COLUMNS = ['repetition', 'call', 'calls', 'seconds'];

export function straceRows(repetition, calls) {
  return calls.map(({name, calls: number, seconds}) => [repetition, name, number, seconds.toFixed(4)]);
}
