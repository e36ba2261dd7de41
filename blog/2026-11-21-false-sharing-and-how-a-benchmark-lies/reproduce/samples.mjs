// runs.csv as samples: for each variant what its runs gave, in the order of the repetitions, so that two variants make pairs.

const FIRST = 'data/runs.csv';
const SECOND = 'data/second/runs.csv';

/** Lines of comma-separated values without quotes, as records. */
export function readRecords(text) {
  const [head = '', ...lines] = text.trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, index) => [columns[index], cell])),
  );
}

/** The second session; undefined in the data of a run that was made anew, which has only one. */
export function readSecondSession(data) {
  try {
    return readSamples(data, SECOND);
  } catch {
    return undefined;
  }
}

/** @param {import('../../../src/domain/receipt/recomputation.ts').NoteData} data */
export function readSamples(data, file = FIRST) {
  const byVariant = new Map();
  for (const row of readRecords(data.text(file))) {
    const runs = byVariant.get(row.variant) ?? [];
    runs.push(row);
    byVariant.set(row.variant, runs);
  }
  for (const runs of byVariant.values()) runs.sort((a, b) => a.repetition - b.repetition);
  const runsOf = (variant) => {
    const runs = byVariant.get(variant);
    if (runs === undefined) throw new Error(`${file} has no runs of ${variant}.`);
    return runs;
  };
  const values = (variant, column) => runsOf(variant).map((row) => Number(row[column]));
  return {
    /** Nanoseconds from the first increment to the last, over the increments of one thread. */
    perIncrement: (variant) => runsOf(variant).map(({work_us: work, n}) => (Number(work) * 1000) / Number(n)),
    /** Microseconds from before the first thread was asked for until the last was joined. */
    whole: (variant) => values(variant, 'whole_us'),
    /** Microseconds from the first increment to the last. */
    work: (variant) => values(variant, 'work_us'),
    overlap: (variant) => values(variant, 'overlap'),
    onCpu: (variant) => values(variant, 'on_cpu'),
    variants: () => [...byVariant.keys()],
    increments: (variant) => values(variant, 'n'),
    /** The share of the increments that the counters did not show afterwards. */
    lost: (variant) => values(variant, 'counted').map((counted) => 1 - counted),
  };
}
