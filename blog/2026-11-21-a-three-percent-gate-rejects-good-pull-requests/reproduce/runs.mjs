/** The runs of runs.csv in the order in which they ran: a number for each column, and the version as text. */
export function readRuns(text) {
  const [head, ...lines] = text.trim().split('\n');
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(
      line.split(',').map((cell, at) => [names[at], names[at] === 'version' ? cell : Number(cell)]),
    ),
  );
}

/**
 * What one metric says of each version, one value a block in the order of the blocks, so that the values at one index were measured within
 * two seconds of each other.
 */
export function byVersion(runs, metric) {
  const values = {};
  for (const run of runs) (values[run.version] ??= [])[run.block - 1] = run[metric];
  return values;
}

/** All values of the program that did not change, under both its names. */
export function unchanged({base, same}) {
  return [...base, ...same];
}
