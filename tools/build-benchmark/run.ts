import path from 'node:path';
import {parseArgs} from 'node:util';
import {median} from '../../src/domain/stats/quantile.ts';
import {buildOwn, buildStarlight, rebuildOwn} from './builds.ts';
import type {Cost} from './measure.ts';
import {repository} from './sites.ts';

const USAGE = `Measures cold builds of this site with generated notes, and a build after one note was edited. On Linux only.

  npm run build-benchmark -- [--notes N] [--versus starlight] [--ordinary] [--runs N]

  --notes N             field notes to generate       (default 1000)
  --versus starlight    builds Starlight sites with the same notes in turn; its packages are fetched for this command only
  --ordinary            the ordinary Docusaurus build, without the fast way
  --runs N              rounds; ratios are of medians (default 1)
`;

const {values} = parseArgs({
  options: {
    help: {type: 'boolean', default: false},
    notes: {type: 'string', default: '1000'},
    versus: {type: 'string'},
    ordinary: {type: 'boolean', default: false},
    runs: {type: 'string', default: '1'},
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const notes = Number(values.notes);
const rounds = Number(values.runs);
if (
  ![notes, rounds].every((number) => Number.isInteger(number) && number > 0) ||
  ![undefined, 'starlight'].includes(values.versus)
) {
  console.error(USAGE);
  process.exit(2);
}
const cache = path.join(repository, '.cache/build-benchmark');
const fast = !values.ordinary;
const own = path.join(cache, fast ? 'own' : 'own-ordinary');

console.log(`${notes} notes, ${fast ? 'the fast way' : 'the ordinary way'}; node ${process.version}\n`);
console.log(
  `${'build'.padEnd(28)}${'wall'.padStart(9)}${'CPU'.padStart(10)}${'a note'.padStart(10)}${'memory'.padStart(10)}`,
);
const medians: Record<string, number> = {};
const runs: Record<string, Cost[]> = {};
// One after the other, again and again: whatever else the machine does meets all of them.
for (let run = 0; run < rounds; run += 1) {
  if (values.versus === 'starlight') {
    for (const kind of ['as it comes', 'slim'] as const)
      note(`Starlight, ${kind}`, await buildStarlight(path.join(cache, 'starlight'), notes, kind));
  }
  note('ours, cold', await buildOwn(own, notes, fast));
  note('ours, one note edited', await rebuildOwn(own, fast));
}
for (const [name, costs] of Object.entries(runs))
  medians[name] = median(costs.map(({cpuSeconds}) => cpuSeconds));

console.log('\nCPU, medians:');
const cold = medians['ours, cold'] ?? 0;
for (const [name, seconds] of Object.entries(medians)) {
  if (name === 'ours, one note edited')
    console.log(`  one note edited: ${(seconds / cold).toFixed(2)} × cold`);
  else if (name !== 'ours, cold') console.log(`  cold: ${(cold / seconds).toFixed(2)} × ${name}`);
}

function note(name: string, cost: Cost): void {
  (runs[name] ??= []).push(cost);
  const {wallSeconds, cpuSeconds, peakBytes} = cost;
  console.log(
    name.padEnd(28) +
      `${wallSeconds.toFixed(1)} s`.padStart(9) +
      `${cpuSeconds.toFixed(1)} s`.padStart(10) +
      `${((cpuSeconds / notes) * 1000).toFixed(1)} ms`.padStart(10) +
      `${(peakBytes / 1e9).toFixed(2)} GB`.padStart(10),
  );
}
