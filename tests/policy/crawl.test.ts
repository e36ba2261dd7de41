import {globSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {launchBrowser} from '../../tools/browser.ts';
import {enhanced, storedNames} from '../support/browser.ts';
import {builtRoutes} from '../support/build.ts';
import {guard, type Guard} from './guard.ts';
import {usePage} from './use-page.ts';

const islands = globSync('src/features/**/*.island.tsx', {cwd: join(import.meta.dirname, '../..')}).map(
  (file) => `island ${basename(file, '.island.tsx')}`,
);

describe('under the policy, with everything used', () => {
  let browser: Browser;
  let page: Page;
  let guarded: Guard;
  const used = new Set<string>();

  // One reader goes through the whole site: what a page leaves behind would be met on the next one.
  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({
      baseURL: inject('siteUrl'),
      viewport: {width: 1280, height: 800},
      permissions: ['clipboard-write'],
    });
    context.setDefaultTimeout(8_000);
    page = await context.newPage();
    guarded = await guard(context, page, inject('siteUrl'));
  });
  afterAll(() => browser.close());

  it.each(builtRoutes())('%s breaks nothing, asks nobody else, and writes nothing unasked', async (route) => {
    const response = await page.goto(route);
    await enhanced(page);
    expect(response?.headers()['content-security-policy'], 'the policy').toContain(`default-src 'none'`);
    expect(await guarded.written(), 'written before the reader did anything').toEqual([]);
    for (const name of await usePage(page)) used.add(name);
    expect(await guarded.findings()).toEqual([]);
    // The reader chose Dark, and then Auto, which takes the stored choice away again.
    expect(new Set(await guarded.written())).toEqual(new Set(['localStorage theme']));
    expect(await storedNames(page)).toEqual([]);
  });

  it('has met every control and every island of the site', () => {
    expect([...used]).toEqual(
      expect.arrayContaining(['theme', 'menu', 'copy', 'edition menu', 'unfolding', ...islands]),
    );
  });
});
