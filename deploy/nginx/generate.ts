import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {parseHeadersFile} from '../../src/domain/delivery/headers-file.ts';
import {parseRedirectsFile} from '../../src/domain/delivery/redirects-file.ts';
import {nginxConfig} from './config.ts';

const USAGE = `Writes nginx's configuration for a build.

  npm run deploy:nginx -- [--build FOLDER] [--before FILE] [--root FOLDER] [--out FOLDER]

  --build FOLDER  what \`npm run build\` wrote              (default build)
  --before FILE   _headers of the release that is live: its pages are allowed too, until the switch
  --root FOLDER   where releases stand on the server      (default /srv/site)
  --out FOLDER    where to write                          (default deploy/out/nginx)
  --help          this text`;

function main(): void {
  const {values} = parseArgs({
    options: {
      build: {type: 'string', default: 'build'},
      before: {type: 'string'},
      root: {type: 'string', default: '/srv/site'},
      out: {type: 'string', default: 'deploy/out/nginx'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const {http, server} = nginxConfig({
    rules: parseHeadersFile(readBuilt(values.build, '_headers')),
    before: values.before === undefined ? [] : parseHeadersFile(readFileSync(values.before, 'utf8')),
    redirects: parseRedirectsFile(readBuilt(values.build, '_redirects')),
    root: values.root,
  });
  mkdirSync(values.out, {recursive: true});
  writeFileSync(join(values.out, 'http.conf'), http);
  writeFileSync(join(values.out, 'server.conf'), server);
  console.log(`${values.out}/http.conf and server.conf: include them as deploy/README.md says.`);
}

function readBuilt(build: string, name: string): string {
  try {
    return readFileSync(join(build, name), 'utf8');
  } catch {
    throw new Error(`${build}/ holds no ${name}. Run:  npm run build`);
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
