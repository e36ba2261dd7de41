// From what the threads of one run did to a row of runs.csv or slices.csv.

export const RUN_COLUMNS = [
  'repetition',
  'order',
  'variant',
  'n',
  'work_us',
  'whole_us',
  'overlap',
  'on_cpu',
  'counted',
];

/**
 * `work_us`: from the first thread’s first increment to the last thread’s last one; `whole_us`: from before the first thread was asked
 * for until the last was joined. `overlap`: the share of the work in which both were at it. `on_cpu`: CPU time over time, of the thread
 * that got less. `counted`: the sum of the counters over what the threads added.
 */
export function runRow({repetition, order, variant, result: {threads, joined, sum}}) {
  const [begins, ends] = [threads.map(({begin}) => begin), threads.map(({end}) => end)];
  const work = Math.max(...ends) - Math.min(...begins);
  const both = threads.length < 2 ? 0 : Math.max(0, Math.min(...ends) - Math.max(...begins));
  const onCpu = Math.min(1, ...threads.map(({begin, end, cpu}) => cpu / (end - begin)));
  return [
    repetition,
    order,
    variant.name,
    variant.n,
    (work / 1000).toFixed(2),
    (joined / 1000).toFixed(1),
    (both / work).toFixed(3),
    onCpu.toFixed(3),
    (sum / (variant.n * variant.threads)).toFixed(4),
  ];
}

export const SLICE_COLUMNS = ['repetition', 'variant', 'n_of_a_slice', 'slices_us'];

/** How long each slice of the first thread took, in order, with spaces between. */
export function sliceRow({repetition, variant: {name, n, slices}, result: {threads}}) {
  const [{begin, slices: ends}] = threads;
  const lengths = ends.map((end, index) => (end - (ends[index - 1] ?? begin)) / 1000);
  return [repetition, name, n / slices, lengths.map((length) => length.toFixed(1)).join(' ')];
}
