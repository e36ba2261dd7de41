import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();

/** The files of scripts that the page has loaded so far. */
function scripts(): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name).pathname)
    .filter((name) => name.endsWith('.js'));
}

describe('an island', () => {
  it('costs a page without islands nothing but the small script', async () => {
    const page = await open('/practice/latency-profiling/');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(scripts)).toEqual([expect.stringMatching(/reader/)]);
  });

  it('loads nothing until it comes into view', async () => {
    const page = await open('/services/', {viewport: {width: 1280, height: 500}});
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(scripts)).toHaveLength(1);
    await page
      .getByRole('table', {name: /throughput/i})
      .first()
      .scrollIntoViewIfNeeded();
    await page.getByRole('grid', {name: /throughput/i}).waitFor();
    expect((await page.evaluate(scripts)).length).toBeGreaterThan(2);
  });

  it('keeps what the server drew where its scripts do not arrive, and tries again when it is used', async () => {
    const page = await open('/');
    await page.route(/\/assets\/js\/(?!reader)/, (route) => route.abort());
    await page.goto('/services/');
    const table = page.getByRole('table', {name: /throughput/i}).first();
    await table.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    expect(await table.getByText('3,680').first().isVisible()).toBe(true);
    expect(await page.getByRole('grid').count()).toBe(0);
    await page.unroute(/\/assets\/js\/(?!reader)/);
    await table.getByText('170').first().hover();
    await page.getByRole('grid', {name: /throughput/i}).waitFor();
  });
});
