import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {markdownOfPackages, proseReport, type ScannedFile, type Verdict} from './prose.ts';
import {meetsAim, scores, scoreTable, type Judged} from './score.ts';

const usage = `Judges the corpus of the confidentiality rules and prints recall and false positives as a Markdown table.

  npm run confidentiality-report -- [PART…] [--missed]
  npm run confidentiality-report -- --prose

  PART       seen, former, blind (all)
  --missed   also the ids of the cases that were judged wrongly
  --prose    instead: what the rules find in the Markdown of the installed packages, masked, and mistakes in 10,000 lines
`;
const root = path.join(import.meta.dirname, '../..');

/** Written beside the rules; written by others and seen since; written by others and not looked at. */
const parts = ['seen', 'former', 'blind'];

const args = process.argv.slice(2);
const halves = args.filter((arg) => !arg.startsWith('--'));
const isMissed = args.includes('--missed');
const isProse = args.includes('--prose');
if (
  args.some((arg) => arg.startsWith('--') && !['--missed', '--prose'].includes(arg)) ||
  (isProse && args.length > 1) ||
  halves.some((half) => !parts.includes(half))
) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else if (isProse) process.exitCode = reportProse();
else process.exitCode = report(halves.length === 0 ? parts : halves);

/** Asks the rules, as a program of their own, and prints the table; returns the exit code: 1 where the aim is missed. */
function report(names: readonly string[]): number {
  const output = ask(['judge', ...names], root, '');
  if (output === undefined) return 2;
  // The command’s own output: an array of judged cases.
  const cases = JSON.parse(output) as readonly Judged[];
  process.stdout.write(`${scoreTable(scores(cases))}\n`);
  if (isMissed) {
    for (const {half, id, label, found} of cases)
      if ((label === 'leak') !== found.length > 0)
        process.stdout.write(`${half} ${id}: ${label}, found ${found.join(', ') || 'nothing'}\n`);
  }
  return meetsAim(cases) ? 0 : 1;
}

/**
 * Reads the prose of the installed packages and prints what the rules find; returns 1 where it is more than one mistake in 10,000 lines.
 */
function reportProse(): number {
  const folder = path.join(root, 'node_modules');
  const output = ask(['scan'], folder, markdownOfPackages(folder).join('\n'));
  if (output === undefined) return 2;
  const judged = parse(readFileSync(path.join(import.meta.dirname, 'prose-judged.yaml'), 'utf8')) as Readonly<
    Record<string, Verdict>
  >;
  const {text, mistakes, lines} = proseReport(JSON.parse(output) as readonly ScannedFile[], judged);
  process.stdout.write(`${text}\n`);
  return lines >= 10_000 && 10_000 * mistakes <= lines ? 0 : 1;
}

/** Runs the rules as a program of their own, in `folder`; undefined where it failed. */
function ask(args: readonly string[], folder: string, input: string): string | undefined {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [path.join(root, 'src/checks/confidentiality/cli.ts'), ...args],
    {cwd: folder, encoding: 'utf8', maxBuffer: 1e9, input},
  );
  if (status === 0) return stdout;
  process.stderr.write(stderr);
  return undefined;
}
