/** The counts of counts.csv. */
export function readCounts(text) {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [version, rounds, threads, instructions] = line.split(',');
      return {version, rounds: Number(rounds), threads, instructions: Number(instructions)};
    });
}

/** What the counts on one thread say, in %: how far two of the unchanged program are apart, and what 3 % more rounds add to its rounds. */
export function counted(counts) {
  const of = (name, threads = 'one-thread') =>
    counts
      .filter((one) => one.version === name && one.threads === threads)
      .map(({instructions}) => instructions);
  const [first, second] = of('base');
  const [third, fourth] = of('base', 'as-timed');
  const [more] = of('plus-3');
  const [none] = of('none');
  return {
    apart: (100 * Math.abs(first - second)) / first,
    apartAsTimed: (100 * Math.abs(third - fourth)) / third,
    more: (100 * (more - (first + second) / 2)) / ((first + second) / 2 - none),
  };
}

const names = {base: '600', 'plus-3': '618', none: '0'};
const threads = {'one-thread': 'on one thread', 'as-timed': 'as timed'};

/** The rows of the note's table of counts. */
export function countRows(counts) {
  return counts.map(
    (one) => `| ${names[one.version]} | ${threads[one.threads]} | ${one.instructions.toLocaleString('en')} |`,
  );
}
