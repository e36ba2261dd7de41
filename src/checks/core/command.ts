import {apartFor} from './apart.ts';
import {chooseRules} from './choose-rules.ts';
import {readOptions, type CommandOptions} from './cli-options.ts';
import {fixFiles} from './fix.ts';
import {helpText} from './help.ts';
import {textOf, type Input} from './input.ts';
import {githubReport} from './output/github.ts';
import {jsonReport} from './output/json.ts';
import {sarifReport} from './output/sarif.ts';
import {plural, summary} from './output/summary.ts';
import {terminalReport} from './output/terminal.ts';
import {timeTable} from './output/time-table.ts';
import {readInput} from './read-input.ts';
import {judgedDay} from './judged-day.ts';
import type {AnyRule} from './rule.ts';
import {run, type Run} from './run.ts';

/** What a command finds around it, and where it writes. `now` is in milliseconds, `today` is YYYY-MM-DD in UTC. */
export type Surroundings = {
  readonly root: string;
  readonly cwd: string;
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** `npm run check` with these arguments and rules; returns its exit code: 0, 1 with an error found, 2 where it could not run. */
export async function runCommand(
  argv: readonly string[],
  load: () => Promise<readonly AnyRule[]>,
  surroundings: Surroundings,
): Promise<number> {
  try {
    return await check(argv, await load(), surroundings);
  } catch (error) {
    surroundings.err(`The check could not run. ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function check(
  argv: readonly string[],
  rules: readonly AnyRule[],
  {root, cwd, today, environment, now, out, err}: Surroundings,
): Promise<number> {
  const options = readOptions(argv, root, cwd);
  if (options.help) {
    out(helpText(rules));
    return 0;
  }
  const chosen = chooseRules(rules, options.only);
  const day = judgedDay(environment, today);
  const checkOnce = async (): Promise<Checked> => {
    const start = now();
    const {input, scope} = readInput({...options, today: day, environment});
    const reading = now() - start;
    const result = await run(input, chosen, {scope, known: rules, now, apart: apartFor(options.root, input)});
    return {input, result, reading, time: now() - start};
  };
  let checked = await checkOnce();
  if (options.fix) {
    const fixed = await fixFiles(options.root, checked.result.findings, checked.input.file);
    const refused = fixed.refused === 0 ? '' : `; ${plural(fixed.refused, 'edit')} overlapped: run it again`;
    err(`fixed: ${plural(fixed.findings, 'finding')} in ${plural(fixed.files, 'file')}${refused}\n`);
    if (fixed.files > 0) checked = await checkOnce();
  }
  const {input, result, reading, time} = checked;
  out(report(result, input, rules, options.format));
  // Beside a report for machines, people read the summary.
  if (options.format !== 'terminal') err(`${summary(result)}\n`);
  if (options.verbose) err(timeTable(result.times, reading, time));
  return result.findings.some(({severity}) => severity === 'error') ? 1 : 0;
}

type Checked = {readonly input: Input; readonly result: Run; readonly reading: number; readonly time: number};

function report(
  result: Run,
  input: Input,
  rules: readonly AnyRule[],
  format: CommandOptions['format'],
): string {
  switch (format) {
    case 'terminal':
      return terminalReport(result, (file) => textOf(input, file));
    case 'json':
      return jsonReport(result.findings);
    case 'github':
      return githubReport(result, (file) => input.file(file) !== undefined);
    case 'sarif':
      return sarifReport(result, rules, input);
  }
}
