import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cacheControl, startServer, type RunningServer} from './static-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'site-'));
let server: RunningServer;

beforeAll(async () => {
  const files = {
    'index.html': 'home',
    'practice/index.html': 'practice',
    '404.html': 'no such page',
    'assets/js/main.0a1b2c3d.js': 'let x;',
    'field-notes/atom.xml': '<feed/>',
    'field-notes/feed.json': '{}',
    'evidence.json': '{}',
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

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(server.url + path, {redirect: 'manual', ...init});
}

describe('the server of the production build', () => {
  it('serves a page at its folder and revalidates it each time', async () => {
    const response = await get('/practice/');
    expect(await response.text()).toBe('practice');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/practice/', {headers: {'if-none-match': response.headers.get('etag') ?? ''}});
    expect(again.status).toBe(304);
  });

  it.each([
    ['/practice', '/practice/'],
    ['/practice?from=mail', '/practice/?from=mail'],
    ['//practice', '/practice/'],
  ])('redirects %s to %s for good', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
  });

  it.each(['/nowhere', '/nowhere/', '/..%2f..%2fetc/passwd', '/%E0%A4%A'])(
    'answers %s with the 404 page and status 404',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('no such page');
      expect(response.headers.get('cache-control')).toBe('no-store');
    },
  );

  it.each([
    ['/field-notes/atom.xml', 'application/atom+xml;charset=utf-8'],
    ['/field-notes/feed.json', 'application/feed+json;charset=utf-8'],
    ['/evidence.json', 'application/json'],
    ['/assets/js/main.0a1b2c3d.js', 'text/javascript'],
  ])('serves %s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  it('lets a browser keep hashed assets for a year and nothing else', () => {
    expect(cacheControl('/assets/js/main.0a1b2c3d.js')).toBe('public, max-age=31536000, immutable');
    expect(cacheControl('/assets/images/flame-0a1b2c3d4e5f6071.png')).toContain('immutable');
    expect(cacheControl('/assets/readme.txt')).toBe('no-cache');
    expect(cacheControl('/practice/')).toBe('no-cache');
  });

  it('takes GET and HEAD only', async () => {
    expect((await get('/', {method: 'POST'})).status).toBe(405);
    expect((await get('/', {method: 'HEAD'})).status).toBe(200);
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
