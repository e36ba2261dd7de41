import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {meetsAim, scores, scoreTable, type Judged} from './score.ts';

const usage = `Judges the corpus of the confidentiality rules and prints recall and false positives as a Markdown table.

  npm run confidentiality-report -- [HALF…] [--missed]

  HALF       seen, blind (both)
  --missed   also the ids of the cases that were judged wrongly
`;

const args = process.argv.slice(2);
const halves = args.filter((arg) => !arg.startsWith('--'));
const isMissed = args.includes('--missed');
if (
  args.some((arg) => arg.startsWith('--') && arg !== '--missed') ||
  halves.some((half) => !['seen', 'blind'].includes(half))
) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else process.exitCode = report(halves.length === 0 ? ['seen', 'blind'] : halves);

/** Asks the rules, as a program of their own, and prints the table; returns the exit code: 1 where the aim is missed. */
function report(names: readonly string[]): number {
  const root = path.join(import.meta.dirname, '../..');
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['src/checks/confidentiality/cli.ts', 'judge', ...names],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) {
    process.stderr.write(stderr);
    return 2;
  }
  // The command’s own output: an array of judged cases.
  const cases = JSON.parse(stdout) as readonly Judged[];
  process.stdout.write(`${scoreTable(scores(cases))}\n`);
  if (isMissed) {
    for (const {half, id, label, found} of cases)
      if ((label === 'leak') !== found.length > 0)
        process.stdout.write(`${half} ${id}: ${label}, found ${found.join(', ') || 'nothing'}\n`);
  }
  return meetsAim(cases) ? 0 : 1;
}
