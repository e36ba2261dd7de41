import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {startServer} from './static-server.ts';

const USAGE = `Serves the production build as production does.

  npm run serve -- [--port N] [--dir FOLDER] [--host NAME]

  --port N      port to listen on; 0 takes any free one      (default 3000)
  --dir FOLDER  folder that \`npm run build\` wrote            (default build)
  --host NAME   address to listen on                         (default localhost)
  --help        this text`;

/** Serves until it is stopped; says where, or what to mend, in one line. */
async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: '3000'},
      dir: {type: 'string', default: 'build'},
      host: {type: 'string', default: 'localhost'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const {url} = await startServer({dir: values.dir, port: parsePort(values.port), host: values.host});
  console.log(`Serving ${values.dir}/ at ${url}/  (Ctrl+C ends)`);
  if (!existsSync(join(values.dir, '_headers')))
    console.warn(
      `${values.dir}/ holds no _headers: it is served without the policy. Build again:  npm run build`,
    );
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${text}". Try:  npm run serve -- --port 3000`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
