import {BIN_MS} from './settings.mjs';

/** The lines of a CSV file without quoting, as objects by column; whole and decimal numbers are numbers. */
function rowsOf(text) {
  const [head, ...lines] = text.trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(
      columns.map((column, at) => [column, column === 'variant' ? cells[at] : Number(cells[at])]),
    );
  });
}

/** The runs by variant, in the order of their repetition: `{variant, run, service_ms, lag_ms, bins}`. */
export function readRuns(data) {
  const runs = rowsOf(data.text('data/runs.csv')).map((run) => ({...run, bins: []}));
  const byKey = new Map(runs.map((run) => [`${run.variant} ${run.run}`, run]));
  for (const row of rowsOf(data.text('data/series.csv')))
    byKey.get(`${row.variant} ${row.run}`).bins.push(row);
  return Object.groupBy(
    runs.toSorted((a, b) => a.run - b.run),
    ({variant}) => variant,
  );
}

/** The sum of a column from one moment of a run to another, in milliseconds. */
export function sum({bins}, column, fromMs, toMs) {
  return bins.slice(fromMs / BIN_MS, toMs / BIN_MS).reduce((total, bin) => total + bin[column], 0);
}

/** The same in a second. */
export function rate(run, column, fromMs, toMs) {
  return sum(run, column, fromMs, toMs) / ((toMs - fromMs) / 1000);
}
