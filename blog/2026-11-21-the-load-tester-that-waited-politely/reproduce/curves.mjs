import {DRAWN} from './percentiles.mjs';
import {medianOf} from './summary.mjs';
import {ms} from './words.mjs';

/** The percentile curves of several views, each the median over the runs; `shown` are the percentiles of the table. */
export function curves({views, lines, shown, ...words}) {
  const latencyAt = (name, percentile) => medianOf(views[name].map((run) => run.at(percentile)));
  return {
    kind: 'lines',
    ...words,
    x: {label: 'percentile', unit: '', scale: 'percentile', from: 0, to: 0.999},
    y: {label: 'latency', unit: 'ms', scale: 'log'},
    series: lines.map(({name, ...line}) => ({
      ...line,
      points: DRAWN.map((percentile) => [
        Number((percentile / 100).toFixed(6)),
        // More digits cannot be seen.
        Number(latencyAt(name, percentile).toPrecision(3)),
      ]),
    })),
    table: {
      columns: ['percentile', ...lines.map(({label}) => label)],
      rows: shown.map((percentile) => [
        `p${percentile}`,
        ...lines.map(({name}) => ms(latencyAt(name, percentile))),
      ]),
    },
  };
}
