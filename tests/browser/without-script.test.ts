import {describe, expect, it} from 'vitest';
import {overflow, visit} from '../support/browser.ts';

const {open} = visit();
const PLAIN = {javaScriptEnabled: false};

describe('without script', () => {
  it.each([
    '/',
    '/services/',
    '/practice/latency-profiling/',
    '/field-notes/',
    '/changes/',
    '/engage/',
    '/evidence/',
    '/case-studies/',
    '/case-studies/feed-fan-out/changes/',
  ])('%s reads to its end', async (path) => {
    const page = await open(path, {...PLAIN, viewport: {width: 320, height: 640}});
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(250);
    expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
    expect(await page.locator('body').innerText()).not.toMatch(/(enable|turn on|requires) java ?script/i);
  });

  it('the menu opens and leads on', async () => {
    const page = await open('/', {...PLAIN, viewport: {width: 360, height: 740}});
    await page.getByRole('button', {name: 'Menu'}).click();
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Practice'}).click();
    await page.waitForURL('**/practice/');
    expect(await page.getByRole('heading', {level: 1}).isVisible()).toBe(true);
  });

  it('whatever is folded opens: the edition menu, the contents, the stages of the pipeline, the tables', async () => {
    const page = await open('/services/', {...PLAIN, viewport: {width: 360, height: 740}});
    const folded = page.getByRole('main').locator('details');
    expect(await folded.count()).toBeGreaterThan(8);
    for (const details of await folded.all()) {
      if (await details.evaluate((element) => (element as HTMLDetailsElement).open)) continue;
      await details.locator('summary').first().click();
      await expect.poll(() => details.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);
    }
  });

  it('every cell of the design space stands in a table', async () => {
    const page = await open('/services/', PLAIN);
    await page.getByText('The data as a table').first().click();
    const table = page.getByRole('table').filter({hasText: 'hazard pointers'}).first();
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByRole('cell').count()).toBeGreaterThanOrEqual(20);
    expect(await page.getByRole('grid').count()).toBe(0);
  });

  it('no control stands there that would do nothing', async () => {
    for (const path of ['/', '/services/ci-and-build/', '/engage/']) {
      const page = await open(path, PLAIN);
      expect(
        await page.locator('button:not([popovertarget])').filter({visible: true}).allInnerTexts(),
        path,
      ).toEqual([]);
    }
  });

  it('the engagement starts with a mail link that asks the three questions', async () => {
    const page = await open('/engage/', PLAIN);
    const href = await page.getByRole('main').locator('a[href^="mailto:"]').first().getAttribute('href');
    const body = new URL(href ?? '').searchParams.get('body') ?? '';
    expect(body).toMatch(/system[^]*change[^]*outcome/i);
    expect(await overflow(await open('/engage/', {...PLAIN, viewport: {width: 320, height: 640}}))).toBe(0);
  });
});
