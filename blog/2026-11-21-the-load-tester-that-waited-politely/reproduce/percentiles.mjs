/** The percentiles, in hundredths, that wrk is asked for: dense where the views part. */
export const PERCENTILES = [
  ...Array.from({length: 15}, (_, step) => 5 + step * 5),
  ...Array.from({length: 12}, (_, step) => 78 + step),
  ...Array.from({length: 20}, (_, step) => 90 + step / 2).slice(0, 19),
  99.2,
  99.4,
  99.6,
  99.7,
  99.8,
  99.85,
  99.9,
  99.93,
];

/** Those at which curves are drawn: a page has room for so many. From beyond, the closed loop’s sample has its greatest value alone. */
export const DRAWN = [
  10, 30, 50, 55, 60, 65, 70, 75, 80, 83, 85, 87, 88, 89, 90, 91, 92, 93, 95, 96, 97, 97.5, 98, 98.5, 99,
  99.4, 99.7, 99.9,
];
