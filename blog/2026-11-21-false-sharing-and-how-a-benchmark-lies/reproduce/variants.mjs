// What is run, as arguments of counters.c. `n` is so large that a run takes 50 to 500 ms, except where a short run is the point.

/** Two counters of eight bytes: where each begins, in bytes from a page’s start. */
const SAME_LINE = [0, 8];
const OTHER_LINE = [0, 64];

const ADDS = 10_000_000;
const STORES = 400_000_000;
const SUMS = 800_000_000;

function variant(name, body, [first, second], n, settings = {}) {
  return {name, body, first, second, n, threads: 2, place: 'two', start: 'together', slices: 1, ...settings};
}

const layouts = [
  variant('one-thread', 'add-relaxed', SAME_LINE, ADDS, {threads: 1}),
  variant('same-line', 'add-relaxed', SAME_LINE, ADDS),
  variant('neighbours-across-a-boundary', 'add-relaxed', [56, 64], ADDS),
  variant('padded-64', 'add-relaxed', OTHER_LINE, ADDS),
  variant('padded-128', 'add-relaxed', [0, 128], ADDS),
  variant('one-counter', 'add-relaxed', [0, 0], ADDS),
  variant('local-one-thread', 'local', SAME_LINE, SUMS, {threads: 1}),
  variant('local', 'local', SAME_LINE, SUMS),
];

const orders = [
  variant('add-seq-cst-same-line', 'add-seq-cst', SAME_LINE, ADDS),
  variant('add-seq-cst-padded-64', 'add-seq-cst', OTHER_LINE, ADDS),
  variant('store-seq-cst-same-line', 'store-seq-cst', SAME_LINE, ADDS / 2),
  variant('store-seq-cst-padded-64', 'store-seq-cst', OTHER_LINE, ADDS / 2),
  variant('store-relaxed-one-thread', 'store-relaxed', SAME_LINE, STORES, {threads: 1}),
  variant('store-relaxed-same-line', 'store-relaxed', SAME_LINE, STORES),
  variant('store-relaxed-padded-64', 'store-relaxed', OTHER_LINE, STORES),
  variant('store-relaxed-one-counter', 'store-relaxed', [0, 0], STORES),
];

const places = [
  variant('one-cpu-same-line', 'add-relaxed', SAME_LINE, ADDS, {place: 'one'}),
  variant('one-cpu-padded-64', 'add-relaxed', OTHER_LINE, ADDS, {place: 'one'}),
  variant('unpinned-same-line', 'add-relaxed', SAME_LINE, ADDS, {place: 'free'}),
  variant('unpinned-padded-64', 'add-relaxed', OTHER_LINE, ADDS, {place: 'free'}),
  variant('busy-cpu-same-line', 'add-relaxed', SAME_LINE, ADDS, {neighbour: true}),
  variant('busy-cpu-padded-64', 'add-relaxed', OTHER_LINE, ADDS, {neighbour: true}),
];

/** What a core has to share with its hyper-thread, and how long one word takes to the other CPU and back. */
const probes = [
  variant('busy-one-thread', 'busy', OTHER_LINE, 200_000_000, {threads: 1}),
  variant('busy-two-threads', 'busy', OTHER_LINE, 200_000_000),
  variant('round-trip', 'ping', OTHER_LINE, 500_000),
];

/** In slices of half a millisecond, after a rest. */
const warmUp = variant('warm-up', 'add-relaxed', SAME_LINE, ADDS, {threads: 1, slices: 100, rest: true});

const shortRuns = [1000, 10_000, 100_000, 1_000_000, 10_000_000].flatMap((n) =>
  ['created', 'together'].flatMap((start) => [
    variant(`${start}-same-line-${n}`, 'add-relaxed', SAME_LINE, n, {start}),
    variant(`${start}-padded-64-${n}`, 'add-relaxed', OTHER_LINE, n, {start}),
  ]),
);

const folded = [1_000_000, 10_000_000, 100_000_000, 1_000_000_000].map((n) =>
  variant(`plain-${n}`, 'plain', SAME_LINE, n, {threads: 1}),
);

export const variants = [...layouts, ...orders, ...places, ...probes, warmUp, ...shortRuns, ...folded];

/** Keeps the first CPU busy beside both threads, for a few seconds at most: it is stopped when they are done. */
export const neighbour = variant('neighbour', 'busy', OTHER_LINE, 8_000_000_000, {threads: 1});
