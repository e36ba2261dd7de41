import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import * as z from 'zod';
import {dueNotes} from './due.ts';

const USAGE = `Names the notes whose day has come since the last release, one a line; nothing where there is none.

  npx node tools/due-notes/cli.ts --since YYYY-MM-DD [--today YYYY-MM-DD]

  --since  the day of the last release
  --today  the day to look at           (default: today in UTC, by which the build decides as well)
  --help   this text`;

try {
  const {values} = parseArgs({
    options: {
      since: {type: 'string'},
      today: {type: 'string', default: new Date().toISOString().slice(0, 10)},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) console.log(USAGE);
  else {
    const day = z.iso.date(`Write days as YYYY-MM-DD.\n\n${USAGE}`);
    const [since, today] = [day.parse(values.since), day.parse(values.today)];
    const due = dueNotes(readdirSync(join(import.meta.dirname, '../../blog')), {since, today});
    if (due.length > 0) console.log(due.map((name) => `blog/${name}`).join('\n'));
  }
} catch (error) {
  const message = error instanceof z.ZodError ? error.issues[0]?.message : undefined;
  console.error(message ?? (error instanceof Error ? error.message : error));
  process.exitCode = 1;
}
