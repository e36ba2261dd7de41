import {rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {launchBrowser} from '../../tools/browser.ts';
import {startServer, type RunningServer} from '../../tools/static-server.ts';
import {guard, type Guard} from '../policy/guard.ts';
import {build, copyCheckout} from '../support/checkout.ts';
import {addWorkerIsland} from './worker-island.ts';

const folder = join(import.meta.dirname, '../../.cache/worker-island');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  copyCheckout(folder);
  addWorkerIsland(folder);
}, 120_000);

afterAll(async () => {
  await browser.close();
  rmSync(folder, {recursive: true, force: true});
});

describe.each([
  ['the fast way', {}],
  ['the ordinary way', {DELIVERY_FAST: '0'}],
])('a worker in an island, built %s', (_, environment) => {
  let server: RunningServer;
  let context: BrowserContext;
  let page: Page;
  let guarded: Guard;
  /** What the server sent with each path that was asked for. */
  let headers: Map<string, Readonly<Record<string, string>>>;

  beforeAll(async () => {
    build(folder, environment);
    server = await startServer({dir: join(folder, 'build'), port: 0});
  }, 120_000);
  afterAll(() => server.close());

  beforeEach(async () => {
    context = await browser.newContext({baseURL: server.url, viewport: {width: 1280, height: 500}});
    context.setDefaultTimeout(8_000);
    page = await context.newPage();
    guarded = await guard(context, page, server.url);
    headers = new Map();
    context.on('response', (response) => headers.set(new URL(response.url()).pathname, response.headers()));
    await page.goto('/primes/');
  });
  afterEach(() => context.close());

  it('is not there before the island is seen, and what the server drew is', async () => {
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('figure', {name: 'Primes'}).innerText()).toContain(
      'The server drew 2, 3, 5.',
    );
    expect(page.workers()).toEqual([]);
    expect(await guarded.findings()).toEqual([]);
  });

  it('answers once it is seen, with what it loads itself, and breaks no policy', async () => {
    const figure = page.getByRole('figure', {name: 'Primes'});
    await figure.scrollIntoViewIfNeeded();
    await figure.getByText('The worker').waitFor();
    expect(await figure.innerText()).toContain(
      'The worker counted 4 up to 10, no prime itself; violations: none.',
    );
    await figure.getByRole('button', {name: 'Up to 100'}).click();
    await figure.getByText('counted 25 up to 100, no prime itself; violations: none.').waitFor();
    expect(await guarded.findings()).toEqual([]);
  });

  it('is a file of the site, under the policy of the site', async () => {
    const figure = page.getByRole('figure', {name: 'Primes'});
    await figure.scrollIntoViewIfNeeded();
    await figure.getByText('The worker').waitFor();
    const [worker, ...others] = page.workers();
    expect(others).toEqual([]);
    const path = new URL(worker?.url() ?? 'about:blank').pathname;
    expect(path).toMatch(/^\/assets\/js\/[\w.-]+\.[0-9a-f]{8}\.js$/);
    expect(headers.get(path)).toMatchObject({
      'content-security-policy': headers.get('/primes/')?.['content-security-policy'],
      'cross-origin-embedder-policy': 'require-corp',
    });
    expect(await worker?.evaluate(() => self.crossOriginIsolated)).toBe(true);
    await expect(worker?.evaluate('importScripts(location.href)'), 'a plain address').rejects.toThrow(
      'TrustedScriptURL',
    );
  });
});
