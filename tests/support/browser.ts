import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, inject} from 'vitest';
import {launchBrowser} from '../../tools/browser.ts';

/** What a page did that no page of this site may do, told as lines. */
export type Watch = {readonly errors: string[]; readonly foreign: string[]};

/** Notes what a page logs as an error, throws, fails to load, or asks of another origin. */
export function watch(page: Page, origin: string): Watch {
  const noted: Watch = {errors: [], foreign: []};
  page.on('console', (message) => {
    if (message.type() === 'error') noted.errors.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.errors.push(`${page.url()}: ${error.message}`));
  page.on('requestfailed', (request) => {
    const text = request.failure()?.errorText;
    // What a page was still fetching when the reader went on.
    if (text !== 'net::ERR_ABORTED') noted.errors.push(`${request.url()}: ${text}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:')
      noted.foreign.push(`${page.url()} asked for ${url.href}`);
  });
  return noted;
}

/** Whatever the page has stored in this browser, as names. */
export function storedNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...document.cookie
      .split('; ')
      .filter(Boolean)
      .map((cookie) => `cookie ${cookie}`),
  ]);
}

/** By how many CSS pixels the page is wider than its window; 0 when nothing scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

export type Visitor = {
  /** Opens a path of the site in a fresh context: nothing stored, no cache. The default window is a laptop's. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
};

/** One browser for a test file; each `open` is a new reader, gone after the test. Call it at the top of the file. */
export function visit(): Visitor {
  let browser: Browser;
  let contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  return {
    async open(path, options = {}) {
      const context = await browser.newContext({
        baseURL: inject('siteUrl'),
        viewport: {width: 1280, height: 800},
        ...options,
      });
      context.setDefaultTimeout(8_000);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto(path);
      if (options.javaScriptEnabled !== false) await enhanced(page);
      return page;
    },
  };
}

/** Waits for the small script, which comes after the first paint. What a reader can do before is tested without script. */
export async function enhanced(page: Page): Promise<void> {
  await page.locator('html[data-enhanced]').waitFor({state: 'attached'});
}

/** Lays out what stands below the first screen as well, which the browser would do when it comes near. */
export async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* {content-visibility: visible !important}');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What the reader would paste now: the site's policy lets no script read the clipboard, so the keys do. */
export async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste-here');
    field?.remove();
    return field?.value ?? '';
  });
}
