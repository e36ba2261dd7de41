import {units} from '../../src/domain/quantity/units.ts';

/** A whole `reproduce/claims.mjs`, with everything that it may return. */
export const computedExample = `export default function recompute({text}) {
  const rows = text('data/closed.csv').trim().split('\\n').slice(1);
  const times = rows.map((row) => Number(row.split(',')[1])).toSorted((a, b) => a - b);
  const median = (times[2] + times[3]) / 2;
  return {
    claims: {'closed-p99': {unit: 'ms', value: median, n: 6, low: times[0], high: times[5]}},
    noise: {'closed-p99': {cv: 0.027, runs: 6}},
    conclusions: {'closed-hides': times[5] < 40},
    tables: {waits: [\`| closed loop | \${median.toFixed(1)} ms |\`]},
    charts: {
      waits: {
        kind: 'dots',
        title: 'The p99 of each run',
        description: 'Six dots, one a run, between two and five milliseconds.',
        value: {label: 'p99', unit: 'ms', scale: 'linear'},
        rows: [{label: 'closed loop', tone: 'accent', values: times, median}],
        table: {columns: ['loop', 'median'], rows: [['closed', \`\${median.toFixed(1)} ms\`]]},
      },
    },
  };
}
`;

/** A chart of kind `lines` with every field that it may have, as an entry of `charts`. */
export const linesExample = `waits: {
  kind: 'lines',
  title: 'Waiting time against load',
  description: 'A line that rises slowly up to eight tenths of the load, and steeply after it.',
  x: {label: 'load', unit: '', scale: 'linear', from: 0, to: 1},
  y: {label: 'mean wait', unit: 'ms', scale: 'linear'},
  series: [
    {
      label: 'closed form',
      tone: 'accent',
      points: [[0.5, 1], [0.8, 4], [0.9, 9]],
      step: false,
      dashed: true,
      low: [[0.5, 0.9], [0.8, 3.6], [0.9, 8.1]],
      high: [[0.5, 1.1], [0.8, 4.4], [0.9, 9.9]],
    },
  ],
  spans: [{from: 0.8, to: 1, label: 'steep'}],
  references: [{y: 5, label: 'the objective'}],
  table: {columns: ['load', 'mean wait'], rows: [['0.5', '1 ms'], ['0.8', '4 ms'], ['0.9', '9 ms']]},
}
`;

const names = Object.keys(units)
  .filter((name) => name !== '')
  .map((name) => `\`${name}\``);

/** What `reproduce/claims.mjs` returns, as Markdown for authors. */
export const computedReference = [
  '## What `reproduce/claims.mjs` returns',
  'A function of the data alone, which the check, `npm run receipts` and the build call: no clock, no chance, nothing but the files of the note’s folder, by `text`. It may import `src/domain` (statistics, latency). What it has nothing of it leaves out.',
  `\`\`\`js\n${computedExample}\`\`\``,
  [
    `- \`claims\`: by the names of the receipt: \`value\`, or \`before\` and \`after\`, or \`multiple\`, not rounded, in \`unit\`: ${names.join(', ')}; none for a count. \`n\`, and the bounds \`low\` and \`high\`, as the receipt has them.`,
    '- `noise`: by the names of the receipt: `cv` as a share of 1, and `runs`.',
    '- `conclusions`: by the names of the receipt: whether each holds in this data.',
    '- `tables`: by a name of yours: rows of a table of the text, each the whole line as it stands there, bars included. The head of the table is yours; to have it held against the data too, return it as the first row, and `|---|---|` as the second.',
    '- `charts`: by a name of yours: a figure, which `<Figure id="slug/NAME" />` shows. `kind` is `lines`, `dots` (above) or `flame`. `tone` is `accent`, `before`, `quiet`, `warn` or `ink`, `scale` is `linear`, `log` or `percentile`. `description` is read to who does not see it, `table` holds the same figures as text.',
  ].join('\n'),
  'A chart of lines, with every field that it may have. It can do without `from` and `to`, without `step`, `dashed`, `low` and `high` of a series, and without `spans` and `references`; `low` and `high` are a band around the line, at the same places of x:',
  `\`\`\`js\n${linesExample}\`\`\``,
  'The fields of a `flame` stand in `src/domain/chart/chart.ts`.',
  'The level of an interval is computed and not chosen: the range of *n* runs holds the median of all runs with probability 1 − 2·(½)ⁿ, which is 93.8 % for five runs, 96.9 % for six and 99.2 % for eight.',
];
