import * as z from 'zod';

const count = z.int().nonnegative();
const milliseconds = z.number().nonnegative();

/** What one page weighs before the reader acts; bytes are brotli. */
const page = z.strictObject({
  page: z.string().startsWith('/'),
  pageClass: z.string().min(1),
  html: count,
  css: count,
  script: count,
  font: count,
  image: count,
  other: count,
  /** External scripts and those in the HTML together. */
  scriptBeforeIntent: count,
  requests: count,
  elements: count,
});

const timing = z.strictObject({
  pageClass: z.string().min(1),
  metric: z.enum(['LCP', 'blocking time', 'click to LCP']),
  medianMs: milliseconds,
  /** How many visits the median is of. */
  samples: z.int().positive(),
});

const release = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'write the full commit'),
  /** The day of the commit, not of the measurement: a record does not change when it is made again. */
  day: z.iso.date(),
  /** The open edition at that commit. */
  edition: z.string().min(1),
  /** The kind of machine that timed it; bytes and counts are the same on any. */
  machine: z.string().min(1),
  /** The reader that was played: `150 ms, 1.6 Mbit/s, processor 4× slower`. */
  conditions: z.string().min(1),
  pages: z.array(page).min(1),
  timings: z.array(timing),
});

const history = z.strictObject({releases: z.array(release)});

export type PageRecord = z.output<typeof page>;
export type TimingRecord = z.output<typeof timing>;
export type Release = z.output<typeof release>;
/** The figures of every released commit, oldest first: tools/perf-gate/history/released.json. */
export type History = z.output<typeof history>;

/** Reads the history. Throws a message that names every key that is wrong. */
export function parseHistory(data: unknown): History {
  const parsed = history.safeParse(data);
  if (!parsed.success)
    throw new Error(`The history of released figures is not one:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The history with a release at its end; one of the same commit is replaced where it stands. */
export function addRelease({releases}: History, added: Release): History {
  const known = releases.some(({commit}) => commit === added.commit);
  return {
    releases: known
      ? releases.map((release) => (release.commit === added.commit ? added : release))
      : [...releases, added],
  };
}
