import {parseArgs} from 'node:util';
import {installScanner, serveWithTls} from './observatory/setting.ts';
import {scan} from './observatory/scan.ts';

const USAGE = `Scans the production build, served here by HTTPS, with the MDN HTTP Observatory; fails under its goal.

  npm run observatory -- [--dir FOLDER] [--goal N]

  --dir FOLDER  folder that \`npm run build\` wrote  (default build)
  --goal N      the least score that passes         (default 130)
  --help        this text

The scanner is fetched into .cache/observatory the first time, and is no dependency of this repository. The scan itself needs no network.`;

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      dir: {type: 'string', default: 'build'},
      goal: {type: 'string', default: '130'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const scanner = await installScanner();
  const served = await serveWithTls(values.dir, scanner);
  try {
    const {score, grade, tests} = await scan(scanner, served);
    for (const {name, result, modifier} of tests)
      console.log(`  ${name.padEnd(32)}${String(modifier).padStart(4)}  ${result}`);
    console.log(`observatory: ${score} (${grade}), goal ${values.goal}`);
    if (score < Number(values.goal)) process.exitCode = 1;
  } finally {
    served.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
