import {globSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {measure} from '../build-benchmark/measure.ts';
import {repository} from '../build-benchmark/sites.ts';
import {writeSite} from './site.ts';
import {REVISIONS} from './study.ts';

const USAGE = `Builds this site with generated case studies of ${REVISIONS} revisions each, from nothing, and measures it. On Linux only.

  npm run case-study-benchmark -- [--studies N[,N…]] [--ordinary]

  --studies N[,N…]   how many case studies, one build each   (default 100,1000)
  --ordinary         the ordinary Docusaurus build, without the fast way
  --help             this text

The build must stay under 4 GB at 1000, and its CPU time a study must not grow.`;

const {values} = parseArgs({
  options: {
    studies: {type: 'string', default: '100,1000'},
    ordinary: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});
const counts = values.studies.split(',').map(Number);
if (values.help) console.log(USAGE);
else if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
  console.error(USAGE);
  process.exitCode = 2;
} else await run(counts);

async function run(counts: readonly number[]): Promise<void> {
  console.log(`${values.ordinary ? 'the ordinary way' : 'the fast way'}; node ${process.version}\n`);
  console.log(row(['studies', 'pages', 'wall', 'CPU', 'CPU a study', 'memory']));
  for (const studies of counts) {
    const dir = path.join(repository, '.cache/case-study-benchmark', String(studies));
    writeSite(dir, studies);
    const program = path.join(dir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
    const {wallSeconds, cpuSeconds, peakBytes} = await measure(process.execPath, [program, 'build'], {
      cwd: dir,
      env: {NODE_ENV: 'production', DELIVERY_FAST: values.ordinary ? '0' : '1'},
    });
    console.log(
      row([
        String(studies),
        String(globSync('build/**/*.html', {cwd: dir}).length),
        `${wallSeconds.toFixed(1)} s`,
        `${cpuSeconds.toFixed(1)} s`,
        `${((cpuSeconds / studies) * 1000).toFixed(0)} ms`,
        `${(peakBytes / 1e9).toFixed(2)} GB`,
      ]),
    );
  }
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(12)).join('');
}
