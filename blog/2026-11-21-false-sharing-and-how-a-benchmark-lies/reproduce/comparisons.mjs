// What is held against what: `before` is expected to be slower.

const ADD = 'locked add';

/** @param {ReturnType<import('./samples.mjs').readSamples>} samples */
export function comparisons({perIncrement, whole}) {
  const padding = (name, prefix = '') => ({
    name,
    before: perIncrement(`${prefix}same-line`),
    after: perIncrement(`${prefix}padded-64`),
  });
  return [
    padding(`${ADD}, a CPU each`),
    padding(`${ADD}, unpinned`, 'unpinned-'),
    padding(`${ADD}, one CPU shared with a neighbour`, 'busy-cpu-'),
    padding(`${ADD}, both threads on one CPU`, 'one-cpu-'),
    {
      name: `${ADD}, 1,000 increments, timed from outside`,
      before: whole('created-same-line-1000'),
      after: whole('created-padded-64-1000'),
    },
    padding('exchange, a CPU each', 'store-seq-cst-'),
    padding('load and store, a CPU each', 'store-relaxed-'),
    {
      name: 'nothing: one instruction under two names',
      before: perIncrement('same-line'),
      after: perIncrement('add-seq-cst-same-line'),
    },
    {
      name: 'padding of 128 bytes in place of 64',
      before: perIncrement('padded-64'),
      after: perIncrement('padded-128'),
    },
  ];
}
