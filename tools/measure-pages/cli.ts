import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {launchBrowser} from '../browser.ts';
import {conditionsOf, machineKind} from '../perf-gate/machine.ts';
import {sayTo, type Say} from '../perf-gate/say.ts';
import {tapeOf} from './conditions.ts';
import {readOptions, USAGE, type Options} from './options.ts';
import {judgeNavigation, judgeOpenings} from './report/judge.ts';
import {navigationTable, openingsTable, verdictText} from './report/text.ts';
import {measureSites} from './run.ts';

/** Measures, reports and returns the exit code. */
async function run(options: Options, say: Say): Promise<0 | 1> {
  const browser = await launchBrowser();
  try {
    const {opened, navigation} = await measureSites(
      browser,
      join(import.meta.dirname, '../..'),
      options,
      say,
    );
    const verdicts = [
      ...judgeOpenings(opened),
      ...(navigation ? [judgeNavigation(navigation, navigation.to)] : []),
    ];
    const setting = `${machineKind(browser.version())}; ${conditionsOf(tapeOf([]))}; medians of ${options.runs} rounds`;
    console.log(`${setting}\n`);
    if (opened.length > 0) console.log(`${openingsTable(opened)}\n`);
    if (navigation) console.log(`${navigationTable(navigation, `note → ${navigation.to}`)}\n`);
    console.log(verdictText(verdicts));
    if (options.json !== undefined) {
      writeFileSync(
        options.json,
        `${JSON.stringify({setting, verdicts, opened, navigation}, undefined, 2)}\n`,
      );
    }
    return verdicts.every(({met}) => met) ? 0 : 1;
  } finally {
    await browser.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else {
    const say = sayTo(
      (line) => process.stderr.write(line),
      () => performance.now(),
    );
    process.once('SIGINT', () => process.exit(2));
    process.exitCode = await run(options, say);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
