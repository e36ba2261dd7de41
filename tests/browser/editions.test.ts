import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();

describe('editions', () => {
  it('the menu of a page leads to the same page of an older edition', async () => {
    const page = await open('/practice/latency-profiling/');
    await page
      .getByText(/^Edition /)
      .first()
      .click();
    await page
      .getByRole('navigation', {name: 'Editions of this page'})
      .getByRole('link', {name: '2026.1'})
      .click();
    await page.waitForURL('**/2026.1/practice/latency-profiling/');
    expect(
      await page
        .getByText(/^Edition /)
        .first()
        .innerText(),
    ).toBe('Edition 2026.1');
  });

  it('an older edition says so, and leads to the same page as it is today', async () => {
    const page = await open('/2026.1/practice/latency-profiling/');
    const banner = page.getByRole('complementary', {name: 'About this edition'});
    expect(await banner.innerText()).toMatch(/edition 2026\.1/);
    await banner.getByRole('link', {name: /as it is today/}).click();
    await page.waitForURL((url) => url.pathname === '/practice/latency-profiling/');
    expect(await page.getByRole('complementary', {name: 'About this edition'}).count()).toBe(0);
  });

  it('two editions of a page are compared word by word, with the reason for each change', async () => {
    const page = await open('/2026.1/practice/latency-profiling/');
    await page
      .getByRole('complementary', {name: 'About this edition'})
      .getByRole('link', {name: /what changed/i})
      .click();
    await page.waitForURL('**/changes/**');
    const inserted = page.getByRole('insertion');
    const deleted = page.getByRole('deletion');
    await inserted.first().waitFor();
    expect(await inserted.count()).toBeGreaterThan(0);
    expect(await deleted.count()).toBeGreaterThan(0);
    expect(
      await page.getByRole('main').getByRole('article').first().getByRole('term').count(),
    ).toBeGreaterThan(0);
  });
});
