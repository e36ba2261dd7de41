import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {parseRedirectsFile} from '../../src/domain/delivery/redirects-file.ts';
import {readBuiltPages} from '../built-pages/read.ts';
import {commentOf} from './comment.ts';
import {compareBuilds} from './compare.ts';

const USAGE = `Says what changes for a reader between two builds, as Markdown: pages that are new, gone, or read differently.

  npx node tools/preview-comment/cli.ts --before FOLDER [--after FOLDER] [--out FILE]

  --before FOLDER  the build that readers have now
  --after FOLDER   the build that is to replace it  (default build)
  --out FILE       where to write                   (default: standard output)
  --help           this text`;

function main(): void {
  const {values} = parseArgs({
    options: {
      before: {type: 'string'},
      after: {type: 'string', default: 'build'},
      out: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.before === undefined)
    throw new Error(`Name the build to compare with: --before FOLDER\n\n${USAGE}`);
  const redirects = parseRedirectsFile(readFileSync(join(values.after, '_redirects'), 'utf8'));
  const comment = commentOf(
    compareBuilds(readBuiltPages(values.before), readBuiltPages(values.after), redirects),
  );
  if (values.out === undefined) process.stdout.write(comment);
  else writeFileSync(values.out, comment);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
