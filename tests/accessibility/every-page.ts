import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {launchBrowser} from '../../tools/browser.ts';
import {bringAxe} from '../support/axe.ts';
import {enhanced, layOutAll, storedNames, watch, type Watch} from '../support/browser.ts';
import {builtRoutes} from '../support/build.ts';

/** Declares a test for each built page in one colour scheme: `audit` finds nothing, and nothing is done behind the reader's back. */
export function checkEveryPage(
  colorScheme: 'light' | 'dark',
  audit: (page: Page) => Promise<readonly string[]>,
): void {
  describe(`every page, ${colorScheme}`, () => {
    let browser: Browser;
    let page: Page;
    let noted: Watch;

    beforeAll(async () => {
      browser = await launchBrowser();
      const context = await browser.newContext({
        colorScheme,
        baseURL: inject('siteUrl'),
        reducedMotion: 'reduce',
      });
      page = await context.newPage();
      noted = watch(page, inject('siteUrl'));
    });

    afterAll(() => browser.close());

    it.each(builtRoutes())('%s', async (route) => {
      noted.errors.length = 0;
      noted.foreign.length = 0;
      await page.goto(route, {waitUntil: 'load'});
      await enhanced(page);
      await layOutAll(page);
      await bringAxe(page);
      expect.soft(await audit(page)).toEqual([]);
      expect.soft(await storedNames(page), 'stored before the reader chose anything').toEqual([]);
      expect.soft(noted.foreign, 'requests to other origins').toEqual([]);
      expect.soft(noted.errors, 'errors in the console').toEqual([]);
    });
  });
}
