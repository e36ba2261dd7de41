import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {layoutShifts} from '../../tools/layout-shifts.ts';
import {enhanced, visit} from '../support/browser.ts';
import {builtPages} from '../support/build.ts';

const {open} = visit();

describe('on a phone with a slow processor nothing moves', () => {
  it.each([
    '/',
    '/services/',
    '/practice/latency-profiling/',
    '/case-studies/quote-latency/',
    '/field-notes/',
    '/field-notes/the-retry-storm-that-outlived-its-cause/',
    '/engage/',
    '/evidence/',
  ])('while %s opens', async (path) => {
    const page = await openSlowly(path);
    expect(await layoutShifts(page)).toEqual([]);
  });

  // Controls that need the script, islands and parts that are laid out late stand above or beside these places.
  it.each([
    '/services/#design-space',
    '/case-studies/quote-latency/#limits',
    '/case-studies/high-load-api/#limits',
    '/case-studies/monorepo-ci/#moves',
    '/field-notes/a-three-percent-gate-rejects-good-pull-requests/#receipt',
    '/field-notes/the-load-tester-that-waited-politely/#wrong',
    '/evidence/#claims',
  ])('while a reader comes to %s, and its heading stands on top', async (path) => {
    const page = await openSlowly(path);
    expect(await layoutShifts(page)).toEqual([]);
    const top = await page.locator(':target').evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(60);
  });
});

it('without script no room is kept for what only a script can serve', async () => {
  const page = await open('/engage/', {javaScriptEnabled: false});
  const controls = page.locator('[data-needs-script]');
  expect(await controls.count()).toBeGreaterThan(2);
  for (const control of await controls.all()) expect(await control.boundingBox()).toBeNull();
});

// `@keyframes held` in src/css/base.css keeps it out of the first frame, in windows up to this size.
it('what a text holds back for a frame stands below the first screen of every phone', async () => {
  const texts = builtPages().filter(({html}) => /class="?[^">]*\bprose\b/.test(html));
  expect(texts.length).toBeGreaterThan(20);
  const page = await open('/', {viewport: {width: 448, height: 960}});
  let held = 0;
  for (const {route} of texts) {
    await page.goto(route, {waitUntil: 'domcontentloaded'});
    const tops = await page
      .locator('.prose > *')
      .evaluateAll((blocks) =>
        blocks
          .filter((block) => getComputedStyle(block).animationName === 'held')
          .map((block) => block.getBoundingClientRect().top),
      );
    held += tops.length;
    expect(Math.min(960, ...tops), route).toBe(960);
  }
  expect(held).toBeGreaterThan(100);
}, 60_000);

async function openSlowly(path: string): Promise<Page> {
  const page = await open('/', {viewport: {width: 412, height: 823}, isMobile: true, hasTouch: true});
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', {rate: 4});
  // From another document: within one, only its anchor would change.
  await page.goto('about:blank');
  await page.goto(path);
  await enhanced(page);
  // Islands that are in view come alive after the small script.
  await page.waitForLoadState('networkidle');
  return page;
}
