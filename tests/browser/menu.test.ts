import {describe, expect, it} from 'vitest';
import {auditPage, bringAxe} from '../support/axe.ts';
import {overflow, visit} from '../support/browser.ts';

const {open} = visit();
const PHONE = {viewport: {width: 360, height: 740}, hasTouch: true};

describe('the menu on a phone', () => {
  it('opens with its button, leads on, and is gone on the next page', async () => {
    const page = await open('/', PHONE);
    const menu = page.getByRole('navigation', {name: 'Main'});
    expect(await menu.isVisible()).toBe(false);
    await page.getByRole('button', {name: 'Menu'}).tap();
    await menu.getByRole('link', {name: 'Services'}).tap();
    await page.waitForURL('**/services/');
    await expect.poll(() => menu.isVisible()).toBe(false);
  });

  it('closes with Escape, and focus is back on its button', async () => {
    const page = await open('/', PHONE);
    const button = page.getByRole('button', {name: 'Menu'});
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('navigation', {name: 'Main'});
    await menu.waitFor({state: 'visible'});
    await page.keyboard.press('Escape');
    await menu.waitFor({state: 'hidden'});
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('has targets of 44 px, fits the window, and axe finds nothing in it', async () => {
    const page = await open('/', {...PHONE, viewport: {width: 320, height: 640}});
    await page.getByRole('button', {name: 'Menu'}).tap();
    const links = page.getByRole('navigation', {name: 'Main'}).getByRole('link');
    expect(await links.count()).toBeGreaterThanOrEqual(5);
    for (const link of await links.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await overflow(page)).toBe(0);
    await bringAxe(page);
    expect(await auditPage(page)).toEqual([]);
  });

  it('marks where the reader is', async () => {
    const page = await open('/practice/', PHONE);
    await page.getByRole('button', {name: 'Menu'}).tap();
    const link = page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Practice'});
    expect(await link.getAttribute('aria-current')).toBe('page');
  });
});
