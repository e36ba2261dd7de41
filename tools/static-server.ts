import {existsSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {join, relative, resolve} from 'node:path';
import sirv from 'sirv';

/** Docusaurus puts everything with a content hash in its name under /assets/. */
const HASHED = /^\/assets\/.+[.-][0-9a-f]{8,}\.\w+$/;
const YEAR_S = 365 * 24 * 60 * 60;

/** What a static host says of files whose extension alone says too little. */
const TYPES: Readonly<Record<string, string>> = {
  'atom.xml': 'application/atom+xml;charset=utf-8',
  'rss.xml': 'application/rss+xml;charset=utf-8',
  'feed.json': 'application/feed+json;charset=utf-8',
};

export type ServerOptions = {readonly dir: string; readonly port: number; readonly host?: string};
export type RunningServer = {readonly url: string; readonly close: () => Promise<void>};

/** Cache-Control for a path: a hashed asset never changes; everything else is revalidated each time. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
}

/**
 * Listens on host and port and resolves once requests are answered; port 0 takes a free one.
 * Rejects, with a message that says what to do, when the folder holds no build or the port is taken.
 */
export function startServer({dir, port, host = 'localhost'}: ServerOptions): Promise<RunningServer> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    const shown = relative(process.cwd(), root) || '.';
    return Promise.reject(new Error(`${shown}/ holds no build (no index.html). Run:  npm run build`));
  }
  const server = createServer(handler(root));
  return new Promise((fulfil, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, host, () => fulfil({url: urlOf(server, host), close: () => closeServer(server)}));
  });
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is taken. Choose another:  npm run serve -- --port ${port + 1}`);
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} needs more rights. Choose one from 1024:  npm run serve -- --port 3000`);
  }
  return error;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no TCP address.');
  return `http://${host}:${address.port}`;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((fulfil) => {
    server.close(() => fulfil());
    server.closeAllConnections();
  });
}

function handler(root: string): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` reads the folder at each request, so that a build made while this runs is served at once.
  const files = sirv(root, {dev: true, etag: true, brotli: true, gzip: true, setHeaders});
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {Allow: 'GET, HEAD'}).end();
      return;
    }
    const target = redirectTarget(root, request.url ?? '/');
    if (target) {
      response.writeHead(301, {Location: target, 'Cache-Control': 'no-cache'}).end();
      return;
    }
    files(request, response, () => notFound(root, response));
  };
}

/** Where a page asked for without its trailing slash is, or undefined. Leading slashes are folded: `//host/` would leave the site. */
function redirectTarget(root: string, requested: string): string | undefined {
  const url = `http://site/${requested.replace(/^\/+/, '')}`;
  if (!URL.canParse(url)) return undefined;
  const {pathname, search} = new URL(url);
  if (pathname.endsWith('/')) return undefined;
  return existsSync(join(root, decodeSafely(pathname), 'index.html')) ? `${pathname}/${search}` : undefined;
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', cacheControl(path));
  const type = TYPES[path.slice(path.lastIndexOf('/') + 1)];
  if (type) response.setHeader('Content-Type', type);
}

/** The built 404 page, with status 404: a missing page is never a success and never cached. */
function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, {'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store'});
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
