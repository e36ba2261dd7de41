import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {storedNames, visit} from '../support/browser.ts';

const {open} = visit();

/** Lightness of the page's ground, from 0 (black) to 255. */
function ground(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    const body = getComputedStyle(document.body).backgroundColor;
    canvas.fillStyle =
      body === 'rgba(0, 0, 0, 0)' ? getComputedStyle(document.documentElement).backgroundColor : body;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3;
  });
}

function pressed(page: Page): Promise<readonly string[]> {
  return page.getByRole('group', {name: 'Colours'}).getByRole('button', {pressed: true}).allTextContents();
}

describe('the colours', () => {
  it('follow the system, and nothing is stored, until the reader chooses', async () => {
    const page = await open('/', {colorScheme: 'dark'});
    expect(await ground(page)).toBeLessThan(64);
    await page.emulateMedia({colorScheme: 'light'});
    await expect.poll(() => ground(page)).toBeGreaterThan(192);
    expect(await pressed(page)).toEqual(['Auto']);
    expect(await storedNames(page)).toEqual([]);
  });

  it('stay as chosen after a reload and on other pages, before the first paint', async () => {
    const page = await open('/', {colorScheme: 'light'});
    await page.getByRole('button', {name: 'Dark', exact: true}).click();
    await expect.poll(() => ground(page)).toBeLessThan(64);
    expect(await pressed(page)).toEqual(['Dark']);
    expect(await storedNames(page)).toEqual(['localStorage theme']);
    await page.goto('/practice/', {waitUntil: 'commit'});
    await page.waitForSelector('h1');
    expect(await ground(page)).toBeLessThan(64);
    await expect.poll(() => pressed(page)).toEqual(['Dark']);
  });

  it('go back to the system, and the stored choice is gone', async () => {
    const page = await open('/', {colorScheme: 'light'});
    await page.getByRole('button', {name: 'Dark', exact: true}).click();
    await page.getByRole('button', {name: 'Auto', exact: true}).click();
    await expect.poll(() => ground(page)).toBeGreaterThan(192);
    expect(await storedNames(page)).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect.poll(() => ground(page)).toBeLessThan(64);
  });
});
