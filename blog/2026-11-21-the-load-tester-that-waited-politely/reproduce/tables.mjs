import {medianOf} from './summary.mjs';
import {bareMs, barePercent, count} from './words.mjs';

/** Who looks, as the tables name them. */
const NAMES = {
  closed: 'closed loop',
  corrected: 'closed loop, corrected',
  open: 'open loop',
  wrk: '`wrk -c1`',
  wrk10: '`wrk -c10`',
  twice: 'closed loop, corrected twice',
};

/** The rows of a table: the medians of the runs, column by column. */
export function tableOf(views, names, percentiles) {
  return names.map((name) => {
    const runs = views[name];
    const median = (of) => medianOf(runs.map(of));
    const cells = [
      NAMES[name],
      count(median(({requests}) => requests)),
      count(median(({latencies}) => latencies)),
      ...percentiles.map((percentile) => bareMs(median((run) => run.at(percentile)))),
      bareMs(median(({max}) => max)),
      barePercent(median(({waited}) => waited)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
}
