import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {median} from '../../src/domain/stats/quantile.ts';
import {repository, writeOwnNotes, writeOwnSite} from '../build-benchmark/sites.ts';

const USAGE = `Times npm run check -- --changed in a copy of this site where so many notes of about 750 words are new.

  npm run check-benchmark -- [--notes N[,N…]] [--runs N]

  --notes N[,N…]   how many notes are new, one copy each   (default 1,20,100,300)
  --runs N         runs that count, of each in turn        (default 5)
  --help           this text`;

const {values} = parseArgs({
  options: {
    notes: {type: 'string', default: '1,20,100,300'},
    runs: {type: 'string', default: '5'},
    help: {type: 'boolean', default: false},
  },
});
const counts = values.notes.split(',').map(Number);
const runs = Number(values.runs);
if (values.help) console.log(USAGE);
else if (![...counts, runs].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(USAGE);
  process.exitCode = 2;
} else run();

function run(): void {
  const copies = counts.map((notes) => ({notes, dir: writeCopy(notes), seconds: [] as number[]}));
  // One round that does not count, so that each copy’s files have been read before.
  for (let round = -1; round < runs; round += 1) {
    for (const {dir, seconds} of copies) {
      const took = check(dir);
      if (round >= 0) seconds.push(took);
    }
    console.log(round < 0 ? 'warmed up' : `round ${round + 1} of ${runs} done`);
  }
  for (const {notes, seconds} of copies)
    console.log(
      `${String(notes).padStart(5)} notes  median ${median(seconds).toFixed(1)} s  (${Math.min(...seconds).toFixed(1)}–${Math.max(...seconds).toFixed(1)})`,
    );
}

/** The copy has this site as its main, and the generated notes beside it. */
function writeCopy(notes: number): string {
  const dir = path.join(repository, '.cache/check-benchmark', String(notes));
  writeOwnSite(dir, 0);
  const git = (...args: readonly string[]): void => {
    const {status, stderr} = spawnSync('git', args, {cwd: dir, encoding: 'utf8'});
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed in ${dir}:\n${stderr}`);
  };
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all', '--', ':!node_modules');
  git(
    '-c',
    'user.name=benchmark',
    '-c',
    'user.email=benchmark@example.com',
    'commit',
    '--quiet',
    '-m',
    'site',
  );
  writeOwnNotes(dir, notes);
  return dir;
}

/** How long the check took, in seconds. It finds much in words that chance chose: code 1. @throws where it did not run */
function check(dir: string): number {
  const start = performance.now();
  const cli = path.join(repository, 'src/checks/cli.ts');
  const {status, stderr} = spawnSync(process.execPath, [cli, '--root', dir, '--changed'], {encoding: 'utf8'});
  if (status !== 0 && status !== 1) throw new Error(`The check did not run in ${dir}:\n${stderr}`);
  return (performance.now() - start) / 1000;
}
