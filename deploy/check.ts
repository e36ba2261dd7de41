import {execFile, execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs, promisify} from 'node:util';
import {parseHeadersFile} from '../src/domain/delivery/headers-file.ts';
import {filesBelow} from './files.ts';
import {nginxConfig} from './nginx/config.ts';
import {compareAnswers} from './nginx/expected.ts';
import {findNginx, startNginx} from './nginx/process.ts';
import {checkSwitching} from './nginx/switching.ts';

const USAGE = `Serves a build by nginx as a release, and compares every answer with what the policy says; then switches releases under load.

  npm run deploy:check -- [--build FOLDER]

  --build FOLDER  what \`npm run build\` wrote  (default build)
  --help          this text`;

/** Two old paths, so that redirects are checked while the site has none of its own. */
const MOVED = new Map([
  ['/moved-away', '/practice/'],
  ['/moved-away/', '/practice/'],
]);

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {build: {type: 'string', default: 'build'}, help: {type: 'boolean', default: false}},
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const nginx = findNginx();
  const rules = parseHeadersFile(readFileSync(join(values.build, '_headers'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  const root = join(folder, 'site');
  try {
    await release(values.build, root);
    const {http, server} = nginxConfig({rules, redirects: MOVED, root});
    writeFileSync(join(folder, 'http.conf'), http);
    writeFileSync(join(folder, 'server.conf'), server);
    const running = await startNginx(nginx, folder);
    try {
      const files = filesBelow(values.build).filter((file) => !['_headers', '_redirects'].includes(file));
      const compared = await compareAnswers(running.url, {build: values.build, files, rules, moved: MOVED});
      const switched = await checkSwitching(running.url, root, (id) => switchTo(root, id));
      const mistakes = [...compared.mistakes, ...switched.mistakes];
      if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
      console.log(
        `nginx: ${compared.count} answers as the policy says; ${switched.switches} switches of releases, none of ${switched.requests} requests lost.`,
      );
    } finally {
      await running.stop();
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Packs the build, puts it on the pretended server as two releases, and makes the first live. */
async function release(build: string, root: string): Promise<void> {
  const packed = join(root, '..', 'packed');
  mkdirSync(join(root, 'releases'), {recursive: true});
  execFileSync(process.execPath, [join(import.meta.dirname, 'pack.ts'), '--build', build, '--out', packed]);
  for (const name of ['first', 'second']) cpSync(packed, join(root, 'releases', name), {recursive: true});
  await switchTo(root, 'first');
}

async function switchTo(root: string, id: string): Promise<void> {
  await promisify(execFile)(join(import.meta.dirname, 'switch.sh'), [root, id]);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
