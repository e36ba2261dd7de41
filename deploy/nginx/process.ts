import {execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';

const BROTLI_MODULE = 'ngx_http_brotli_static_module.so';
const NEEDS =
  'This command needs nginx and its module for Brotli, and installs nothing itself. On Debian:  apt-get install nginx libnginx-mod-http-brotli-static\n' +
  'Elsewhere set NGINX_PROGRAM to the program, NGINX_MODULES to the folder of its modules and NGINX_TYPES to its mime.types.';

export type Nginx = {readonly program: string; readonly module: string; readonly types: string};

/** Where nginx, the module and the table of types are. @throws {Error} that says what to install. */
export function findNginx(env: NodeJS.ProcessEnv = process.env): Nginx {
  const program = env['NGINX_PROGRAM'] ?? '/usr/sbin/nginx';
  const module = join(env['NGINX_MODULES'] ?? '/usr/lib/nginx/modules', BROTLI_MODULE);
  const types = env['NGINX_TYPES'] ?? '/etc/nginx/mime.types';
  const missing = [program, module, types].filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`Not there: ${missing.join(', ')}.\n${NEEDS}`);
  return {program, module, types};
}

export type Running = {readonly url: string; readonly stop: () => Promise<void>};

/** Starts nginx in `folder` with the site's two files, `http.conf` and `server.conf`, on a free port of this machine. */
export async function startNginx(nginx: Nginx, folder: string): Promise<Running> {
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, wholeConfig(nginx, folder, port));
  mkdirSync(join(folder, 'tmp'), {recursive: true});
  const args = ['-p', folder, '-c', config, '-e', join(folder, 'error.log')];
  execFileSync(nginx.program, [...args, '-t', '-q'], {stdio: 'inherit'});
  const child = spawn(nginx.program, args, {stdio: 'inherit'});
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && !(await answers(url)); tries++) await pause(50);
  return {
    url,
    stop: () =>
      new Promise((fulfil) => {
        child.once('exit', () => fulfil());
        child.kill('SIGQUIT');
      }),
  };
}

function wholeConfig({module, types}: Nginx, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${module};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
  include ${types};
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${folder}/tmp/${name};`).join('\n')}
  include ${folder}/http.conf;
  server {
    listen 127.0.0.1:${port};
    include ${folder}/server.conf;
  }
}
`;
}

function freePort(): Promise<number> {
  return new Promise((fulfil) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => fulfil(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((fulfil) => {
    setTimeout(fulfil, milliseconds);
  });
}
