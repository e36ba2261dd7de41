/** One measured cell of the design space: the throughput index and what was seen. */
export type Cell = {readonly index: number; readonly note: string};

/**
 * Concurrency primitives against cores, as the practice measured them: relative throughput as an index, where 100 is one
 * thread behind a mutex on one core. Each row's cells follow the order of `primitives`.
 */
export const matrix = {
  baseline: 100,
  primitives: ['Mutex', 'RWLock', 'Lock-free', 'Sharded', 'Actor'],
  rows: [
    {
      cores: 1,
      cells: [
        {index: 100, note: 'baseline single thread'},
        {index: 100, note: 'no contention'},
        {index: 108, note: 'CAS overhead'},
        {index: 104, note: 'single shard'},
        {index: 96, note: 'mailbox overhead'},
      ],
    },
    {
      cores: 4,
      cells: [
        {index: 140, note: 'lock convoy'},
        {index: 220, note: 'reader-heavy wins'},
        {index: 380, note: 'cache-line tuned'},
        {index: 340, note: 'hash-partitioned'},
        {index: 300, note: 'bounded queues'},
      ],
    },
    {
      cores: 16,
      cells: [
        {index: 165, note: 'contention cliff'},
        {index: 280, note: 'reader fairness drops'},
        {index: 1180, note: 'NUMA-aware'},
        {index: 990, note: '16 shards, hot-key risk'},
        {index: 920, note: 'backpressure tuned'},
      ],
    },
    {
      cores: 64,
      cells: [
        {index: 170, note: 'pathological'},
        {index: 260, note: 'writer starvation'},
        {index: 3680, note: 'hazard pointers'},
        {index: 3100, note: '64 shards'},
        {index: 2750, note: 'supervisor trees'},
      ],
    },
  ],
} as const satisfies {
  readonly baseline: number;
  readonly primitives: readonly string[];
  readonly rows: readonly {readonly cores: number; readonly cells: readonly [Cell, Cell, Cell, Cell, Cell]}[];
};

/** Under what conditions the matrix was measured, and where. */
export const measurement = {
  index: '100 is one thread behind a mutex, on a single core',
  conditions:
    'Measured on a representative slice of real traffic, with pinned threads and the p99 latency budget held.',
  source: 'Internal harness. Reported.',
} as const;
