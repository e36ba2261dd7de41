import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';
import {tabThrough, tabTo} from '../support/focus.ts';

const {open} = visit();

describe('by keyboard', () => {
  it.each([
    '/',
    '/services/performance-tuning/',
    '/practice/latency-profiling/',
    '/2026.1/practice/latency-profiling/',
    '/changes/',
    '/field-notes/',
    '/engage/',
    '/evidence/',
    '/case-studies/feed-fan-out/',
    '/case-studies/feed-fan-out/changes/',
  ])('every stop on %s is outlined and in view, and nothing traps the focus', async (path) => {
    const page = await open(path);
    const stops = await tabThrough(page);
    expect(stops.length).toBeGreaterThan(12);
    expect(stops[0]?.name).toBe('a “Skip to the content”');
    expect(stops.filter(({outlined}) => !outlined).map(({name}) => name)).toEqual([]);
    expect(stops.filter(({seen}) => !seen).map(({name}) => name)).toEqual([]);
  });

  it('the skip link leads past the header into the content', async () => {
    const page = await open('/practice/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#content$/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('a prospect gets from the home page through the practice to the engagement', async () => {
    const page = await open('/');
    await tabTo(
      page,
      page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Practice', exact: true}),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/practice/');
    await tabTo(
      page,
      page
        .getByRole('main')
        .getByRole('link', {name: /latency profiling/i})
        .first(),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/practice/latency-profiling/');
    await tabTo(
      page,
      page
        .getByRole('main')
        .getByRole('link', {name: /engage/i})
        .last(),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/engage/');
    await expect.poll(() => page.getByRole('heading', {level: 1}).textContent()).toBe('Start an engagement');
    await tabTo(page, page.getByRole('textbox').first());
    await page.keyboard.type('An order path');
    await expect
      .poll(() => page.getByRole('figure', {name: /the text/i}).innerText())
      .toContain('An order path');
  });
});
