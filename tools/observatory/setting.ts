import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createServer as createHttpServer, type Server} from 'node:http';
import {createServer} from 'node:https';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {getCACertificates, setDefaultCACertificates} from 'node:tls';
import {answerFrom} from '../answer.ts';

const CACHE = resolve(import.meta.dirname, '../../.cache/observatory');
/** The scanner, and what makes a certificate that it can trust. */
const PACKAGES = ['@mdn/mdn-http-observatory@1.4.8', 'selfsigned@2.4.1'] as const;

/** Fetches the scanner unless it is there, and answers with its folder. Its install scripts would fetch lists that we do not need. */
export async function installScanner(): Promise<string> {
  const folder = join(CACHE, 'node_modules/@mdn/mdn-http-observatory');
  if (!existsSync(folder) || !existsSync(join(CACHE, 'node_modules/selfsigned'))) {
    mkdirSync(CACHE, {recursive: true});
    writeFileSync(join(CACHE, 'package.json'), '{"private": true}\n');
    console.error(`Fetching ${PACKAGES.join(' and ')} into .cache/observatory …`);
    execFileSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...PACKAGES],
      {
        cwd: CACHE,
        stdio: ['ignore', 2, 2],
      },
    );
  }
  // The list of preloaded hosts: this machine is not on it.
  writeFileSync(join(folder, 'conf/hsts-preload.json'), '{}\n');
  return folder;
}

/** A build served as a host would: HTTPS, and HTTP that leads to it. */
export type Served = {readonly httpPort: number; readonly httpsPort: number; readonly close: () => void};

type Certificate = {readonly private: string; readonly cert: string};
type SelfSigned = {
  readonly generate: (attributes: readonly object[], options: object) => Certificate;
};

/** Serves a build by a certificate that this process trusts, and no other. */
export async function serveWithTls(dir: string, scanner: string): Promise<Served> {
  if (!existsSync(join(dir, '_headers')))
    throw new Error(`${dir}/ holds no build with a policy (no _headers). Run:  npm run build`);
  // A CommonJS package without types; the two fields are what its documentation names.
  const {generate} = createRequire(join(scanner, 'package.json'))('selfsigned') as SelfSigned;
  const certificate = generate([{name: 'commonName', value: 'localhost'}], {
    keySize: 2048,
    algorithm: 'sha256',
    days: 1,
    extensions: [{name: 'subjectAltName', altNames: [{type: 2, value: 'localhost'}]}],
  });
  setDefaultCACertificates([...getCACertificates('default'), certificate.cert]);
  const secure = createServer({key: certificate.private, cert: certificate.cert}, answerFrom(resolve(dir)));
  const httpsPort = await listen(secure);
  const plain = createHttpServer((request, response) => {
    response.writeHead(301, {Location: `https://localhost:${httpsPort}${request.url ?? '/'}`}).end();
  });
  const httpPort = await listen(plain);
  return {
    httpPort,
    httpsPort,
    close() {
      for (const server of [secure, plain]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  return new Promise((fulfil) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (address !== null && typeof address === 'object') fulfil(address.port);
    });
  });
}
