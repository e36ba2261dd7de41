import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {site} from '../../src/site.ts';
import {readBuiltPages} from '../built-pages/read.ts';
import {askAll, OUTSIDE} from './ask.ts';
import {externalLinks, reportOf} from './links.ts';

const USAGE = `Asks every address of other sites that the built pages link to, and writes down those that do not answer.

  npx node tools/external-links/cli.ts [--build FOLDER] [--out FILE]

  --build FOLDER  what \`npm run build\` wrote  (default build)
  --out FILE      where to write; empty where all answer  (default: standard output)
  --help          this text

It runs daily and never on a pull request: a text does not become wrong because somebody else’s server is down.`;

try {
  const {values} = parseArgs({
    options: {
      build: {type: 'string', default: 'build'},
      out: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const links = externalLinks(readBuiltPages(values.build).values(), site.url);
    const report = reportOf(await askAll(links, OUTSIDE));
    console.error(`${links.length} links asked.`);
    if (values.out === undefined) process.stdout.write(report);
    else writeFileSync(values.out, report);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
