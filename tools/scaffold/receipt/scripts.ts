/** The experiment of a new note, with sorting as a worked example: it writes its data, and prints what receipt.yaml says of it. */
export function runScript(folder: string): string {
  return `// gap: what is measured, and how long it takes. This measures how long a sort takes, as a worked example.
//   node ${folder}/reproduce/run.mjs [--out FOLDER]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {receiptLines} from '../../../src/domain/receipt/receipt-lines.ts';
import {csv, writeFiles} from '../../../tools/reproduce/files.ts';
import {describeMachine} from '../../../tools/reproduce/machine.ts';
import recompute from './claims.mjs';

const {values} = parseArgs({
  options: {out: {type: 'string', default: join(import.meta.dirname, '../data')}},
});

const RUNS = 6;

// gap: what one run does, and the figure in milliseconds that it gives.
function measure() {
  const numbers = Float64Array.from({length: 200_000}, (_, index) => (index * 7919) % 200_003);
  const started = performance.now();
  numbers.sort();
  return performance.now() - started;
}

const started = performance.now();
const rows = Array.from({length: RUNS}, (_, index) => [index + 1, measure()]);
writeFiles(values.out, {'runs.csv': csv([['run', 'ms'], ...rows])});

// The figures follow from what was just written, as they will from what is committed.
const figures = recompute({text: (file) => readFileSync(join(values.out, file.slice('data/'.length)), 'utf8')});
const fields = Object.entries(describeMachine()).map(([name, value]) => \`\${name}: \${value}\`);
console.log(\`For receipt.yaml:
duration: \${((performance.now() - started) / 1000).toFixed(1)} s
machine: {\${fields.join(', ')}}
software: {node: \${process.versions.node}}
runs: \${RUNS}
\${receiptLines(figures)}\`);
`;
}

/** What computes the figures of the receipt from the data, and from nothing else. */
export const claimsScript = `import {coefficientOfVariation, medianRange} from '../../../src/domain/stats/spread.ts';

/**
 * The figures of receipt.yaml from the data, each by its name there. @type
 * {import('../../../src/domain/receipt/recomputation.ts').Recompute}
 */
export default function recompute(data) {
  // gap: how your figures follow from your data. Units are the site’s (ms, s, req/s, %, ×); a count has none.
  const rows = data.text('data/runs.csv').trim().split('\\n').slice(1);
  const times = rows.map((row) => Number(row.split(',')[1]));
  const {n, median, min, max} = medianRange(times);
  return {
    claims: {median: {unit: 'ms', value: median, n, low: min, high: max}},
    noise: {median: {cv: coefficientOfVariation(times) ?? 0, runs: n}},
  };
}
`;
