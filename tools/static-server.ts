import {existsSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {join, relative, resolve} from 'node:path';
import {answerFrom} from './answer.ts';

export type ServerOptions = {readonly dir: string; readonly port: number; readonly host?: string};
export type RunningServer = {readonly url: string; readonly close: () => Promise<void>};

/**
 * Serves a build as production does: the headers and redirects that the build wrote for hosts, Brotli, ETags by content. Listens on
 * host and port and resolves once requests are answered; port 0 takes a free one. A build made while it runs is served at once.
 * Rejects, with a message that says what to do, when the folder holds no build or the port is taken.
 */
export function startServer({dir, port, host = 'localhost'}: ServerOptions): Promise<RunningServer> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    const shown = relative(process.cwd(), root) || '.';
    return Promise.reject(new Error(`${shown}/ holds no build (no index.html). Run:  npm run build`));
  }
  const server = createServer(answerFrom(root));
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
