import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {formatHeadersFile} from '../src/domain/delivery/headers-file.ts';
import {headerRules} from '../src/domain/delivery/headers.ts';
import {startServer, type RunningServer} from './static-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
const home = `<!doctype html>${'home '.repeat(200)}`;
let server: RunningServer;

beforeAll(async () => {
  const files = {
    'index.html': home,
    'practice/index.html': 'practice',
    '404.html': 'no such page',
    'plain.html': 'plain',
    'assets/js/main.0a1b2c3d.js': 'let x;',
    'assets/plain.js': 'let y;',
    'picture.png': '0123456789',
    'field-notes/atom.xml': '<feed/>',
    'field-notes/feed.json': '{}',
    'evidence.json': '{}',
    _headers: formatHeadersFile(headerRules({scripts: ['sha256-x='], styles: []})),
    _redirects: '/old /practice/ 301\n/old/ /practice/ 301\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), text);
  }
  server = await startServer({dir, port: 0});
});

afterAll(async () => {
  await server.close();
  rmSync(dir, {recursive: true});
});

/** Asked without compression unless a test says otherwise. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(server.url + path, {
    redirect: 'manual',
    method,
    headers: {'accept-encoding': 'identity', ...headers},
  });
}

describe('the server of the production build', () => {
  it('serves a page at its folder and revalidates it each time by its content', async () => {
    const response = await get('/practice/');
    expect(await response.text()).toBe('practice');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const etag = response.headers.get('etag') ?? '';
    const again = await get('/practice/', {'if-none-match': etag});
    expect([again.status, again.headers.get('cache-control'), await again.text()]).toEqual([
      304,
      'no-cache',
      '',
    ]);
    // The same length in the same second: time and size would not tell.
    writeFileSync(join(dir, 'practice/index.html'), 'PRACTICE');
    const changed = await get('/practice/', {'if-none-match': etag});
    expect([changed.status, await changed.text()]).toEqual([200, 'PRACTICE']);
    writeFileSync(join(dir, 'practice/index.html'), 'practice');
  });

  it('sends texts as production does, by Brotli, to who takes it', async () => {
    const response = await get('/', {'accept-encoding': 'gzip, br'});
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(home.length / 10);
    expect(await response.text()).toBe(home);
    const plain = await get('/', {'accept-encoding': 'gzip, br;q=0'});
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('etag')).not.toBe(response.headers.get('etag'));
    const picture = await get('/picture.png', {'accept-encoding': 'br'});
    expect(picture.headers.get('content-encoding')).toBeNull();
  });

  it('sends a part of a file', async () => {
    const response = await get('/picture.png', {range: 'bytes=2-4'});
    expect([response.status, await response.text()]).toEqual([206, '234']);
    expect(response.headers.get('content-range')).toBe('bytes 2-4/10');
  });

  it.each([
    ['/practice', '/practice/'],
    ['/practice?from=mail', '/practice/?from=mail'],
    ['//practice', '/practice/'],
    ['/old', '/practice/'],
    ['/old/', '/practice/'],
  ])('redirects %s to %s for good', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/nowhere',
    '/nowhere/',
    '/plain',
    '/practice/index',
    '/..%2f..%2fetc/passwd',
    '/%E0%A4%A',
    '/%00',
    '/_headers',
    '/_redirects',
    '/assets/js/gone.0a1b2c3d.js',
    '/nowhere/atom.xml',
  ])('answers %s with the 404 page and status 404, never to be kept', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('no such page');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['/field-notes/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/field-notes/feed.json', 'application/feed+json; charset=utf-8'],
    ['/evidence.json', 'application/json'],
    ['/assets/js/main.0a1b2c3d.js', 'text/javascript; charset=utf-8'],
    ['/picture.png', 'image/png'],
  ])('serves %s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  it.each(['/', '/practice', '/nowhere', '/picture.png'])(
    'sends the policy that the build wrote with %s',
    async (path) => {
      const {headers} = await get(path);
      expect(headers.get('content-security-policy')).toContain(`script-src 'self' 'sha256-x='`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('lets a browser keep hashed assets for a year', async () => {
    const {headers} = await get('/assets/js/main.0a1b2c3d.js');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('takes GET and HEAD only', async () => {
    const refused = await get('/', {}, 'POST');
    expect([refused.status, refused.headers.get('allow'), refused.headers.get('cache-control')]).toEqual([
      405,
      'GET, HEAD',
      'no-store',
    ]);
    const head = await get('/', {}, 'HEAD');
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([
      200,
      '',
      String(home.length),
    ]);
  });

  it('says which command makes the build that is missing', async () => {
    await expect(startServer({dir: join(dir, 'assets'), port: 0})).rejects.toThrow(
      /no index\.html.*npm run build/,
    );
  });

  it('says that the port is taken and names another', async () => {
    const port = Number(new URL(server.url).port);
    await expect(startServer({dir, port})).rejects.toThrow(
      `Port ${port} is taken. Choose another:  npm run serve -- --port ${port + 1}`,
    );
  });
});
