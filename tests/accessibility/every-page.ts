import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {launchBrowser} from '../../tools/browser.ts';
import {auditPage} from '../support/axe.ts';
import {enhanced, layOutAll, overflow, storedNames, watch, type Watch} from '../support/browser.ts';
import {builtRoutes} from '../support/build.ts';

/** CSS pixels: the narrowest window that WCAG 1.4.10 names, and a laptop's. */
const NARROW = {width: 320, height: 640} as const;
const WIDE = {width: 1280, height: 800} as const;

/** Declares a test for each built page in one colour scheme: axe at both widths, no sideways scroll, and nothing behind the reader's back. */
export function checkEveryPage(colorScheme: 'light' | 'dark'): void {
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
      await page.setViewportSize(NARROW);
      await page.goto(route, {waitUntil: 'load'});
      await enhanced(page);
      await layOutAll(page);
      expect.soft(await overflow(page), 'pixels that scroll sideways at 320').toBe(0);
      expect.soft(await auditPage(page), 'axe at 320').toEqual([]);
      await page.setViewportSize(WIDE);
      expect.soft(await overflow(page), 'pixels that scroll sideways at 1280').toBe(0);
      expect.soft(await auditPage(page), 'axe at 1280').toEqual([]);
      expect.soft(await storedNames(page), 'stored before the reader chose anything').toEqual([]);
      expect.soft(noted.foreign, 'requests to other origins').toEqual([]);
      expect.soft(noted.errors, 'errors in the console').toEqual([]);
    });
  });
}
