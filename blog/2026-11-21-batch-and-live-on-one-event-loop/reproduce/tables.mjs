import {formatNumber, groupThousands} from '../../../src/domain/quantity/format.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {medianRange} from '../../../src/domain/stats/spread.ts';
import {LABELS} from './designs.mjs';

/** As far as another run would agree. */
const digits = (value) => formatNumber(value, value < 10 ? 2 : 3);

/** Rows of the text’s table: the medians of the runs, and the range of the p99. */
export function designRows(runs) {
  return Object.entries(LABELS).map(([design, label]) => {
    const list = runs[design];
    const middle = (of) => median(list.map(of));
    const cells = list.some((run) => run.at(0.5) === Infinity)
      ? ['none', 'none', 'none', 'none']
      : [
          digits(middle((run) => run.at(0.5))),
          tail(list),
          digits(middle((run) => run.sentP50)),
          digits(middle((run) => run.sentP99)),
        ];
    const jobs = middle((run) => run.jobs);
    const batch = jobs === 0 ? 'none' : jobs.toFixed(1);
    return `| ${[label, ...cells, percent(middle((run) => run.busy)), batch].join(' | ')} |`;
  });
}

function tail(list) {
  const {median: middle, min, max} = medianRange(list.map((run) => run.at(0.99)));
  return `${digits(middle)} (${digits(min)}–${digits(max)})`;
}

function percent(share) {
  return groupThousands((share * 100).toFixed(share > 0.9 ? 1 : 0));
}
