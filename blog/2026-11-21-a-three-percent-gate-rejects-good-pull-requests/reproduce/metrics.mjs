import {slower, spread} from './estimates.mjs';
import {byVersion} from './runs.mjs';

const metrics = {
  'wall time of the rounds': 'wall',
  'processor time (user) of the rounds': 'user',
  'wall time of the process, start and warm-up included': 'process',
};

const written = (value) => `${Math.abs(value).toFixed(1)} %`;
const signed = (value) => `${value < 0 ? '−' : '+'}${written(value)}`;

/** The rows of the note's table of metrics: the spread of the unchanged program, and the means of the slow versions over its mean. */
export function metricRows(runs) {
  return Object.entries(metrics).map(([name, metric]) => {
    const versions = byVersion(runs, metric);
    const effects = ['plus-3', 'plus-5', 'plus-10'].map((version) => signed(slower(version)(versions)));
    return `| ${[name, written(spread(versions)), ...effects].join(' | ')} |`;
  });
}
