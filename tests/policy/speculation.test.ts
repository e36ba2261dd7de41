import type {CDPSession, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();
/** A link that is fetched on intent is fetched within this time of resting on it. */
const INTENT_MS = 1000;

/** Addresses that the browser fetches ahead of a click from now on. */
async function watchPrefetch(page: Page): Promise<readonly string[]> {
  const fetched: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Preload.prefetchStatusUpdated', ({prefetchUrl}) => {
    const {pathname} = new URL(prefetchUrl);
    if (!fetched.includes(pathname)) fetched.push(pathname);
  });
  await session.send('Preload.enable');
  return fetched;
}

/** As a browser whose reader saves data: it says so by `navigator.connection.saveData`, and sends `Save-Data`. */
async function saveData(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride', {dataSaverEnabled: true});
  await page.reload();
  return session;
}

async function restOnServices(page: Page): Promise<void> {
  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Services'}).hover();
  await page.waitForTimeout(INTENT_MS);
}

describe('following a link', () => {
  it('finds the page there already, when the reader rested on the link first', async () => {
    const page = await open('/practice/');
    const fetched = await watchPrefetch(page);
    await restOnServices(page);
    expect(fetched).toEqual(['/services/']);
    await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Services'}).click();
    await page.waitForURL('**/services/');
    expect(
      await page.evaluate(() => performance.getEntriesByType('navigation').map((entry) => entry.toJSON())),
    ).toEqual([expect.objectContaining({deliveryType: 'navigational-prefetch'})]);
  });

  it('fetches nothing ahead for a reader who saves data', async () => {
    const page = await open('/practice/');
    await saveData(page);
    const fetched = await watchPrefetch(page);
    await restOnServices(page);
    expect(fetched).toEqual([]);
  });

  it('fetches nothing ahead for places on the same page, and nothing before the reader rests on a link', async () => {
    const page = await open('/practice/latency-profiling/');
    const fetched = await watchPrefetch(page);
    await page.waitForTimeout(INTENT_MS);
    await page.getByRole('link', {name: /skip to/i}).focus();
    await page.waitForTimeout(INTENT_MS);
    expect(fetched).toEqual([]);
  });
});
