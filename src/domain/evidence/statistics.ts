/** What a figure is of its sample: a percentile, a mean, the largest, or a plain rate, count or share. */
export const statistics = [
  'p50',
  'p90',
  'p95',
  'p99',
  'p99.9',
  'mean',
  'median',
  'max',
  'rate',
  'count',
  'share',
] as const;
export type Statistic = (typeof statistics)[number];

/** How YAML says that a statistic was not published. In a `Claim` it is `undefined`, and means the same. */
export const NOT_PUBLISHED = 'not published';
