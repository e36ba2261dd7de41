import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {pasted, visit} from '../support/browser.ts';

const {open} = visit();
const CLIPBOARD = {permissions: ['clipboard-read', 'clipboard-write']};

function firstTranscript(page: Page): Locator {
  return page
    .getByRole('figure')
    .filter({has: page.locator('pre')})
    .first();
}

describe('a transcript', () => {
  it('is copied as commands alone: no prompt, no output, and no line break that would run the last one', async () => {
    const page = await open('/services/ci-and-build/', CLIPBOARD);
    const transcript = firstTranscript(page);
    await transcript.getByRole('button', {name: 'Copy commands'}).click();
    await expect.poll(() => transcript.getByRole('button', {name: 'Copied'}).count()).toBe(1);
    const commands = await pasted(page);
    expect(commands).toMatch(/\S/);
    expect(commands).not.toMatch(/^\s*[$#]|\n$/m);
    const whole = (await transcript.getByRole('group').textContent()) ?? '';
    for (const command of commands.split('\n')) expect(whole).toContain(command);
    expect(whole.length).toBeGreaterThan(commands.length);
  });

  it('is copied whole, as it is shown', async () => {
    const page = await open('/services/ci-and-build/', CLIPBOARD);
    const transcript = firstTranscript(page);
    await transcript.getByRole('button', {name: 'Copy all'}).click();
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied.');
    expect(await pasted(page)).toBe(
      ((await transcript.getByRole('group').textContent()) ?? '').replace(/\n$/, ''),
    );
  });

  it('is selected, and says so, where the browser refuses to copy', async () => {
    const page = await open('/services/ci-and-build/');
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: () => Promise.reject(new Error('refused')),
      }),
    );
    await page.getByRole('button', {name: 'Copy all'}).first().click();
    await expect.poll(() => page.getByRole('button', {name: /^Selected/}).count()).toBe(1);
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(20);
  });

  it('scrolls inside its own frame on a phone, by keyboard too', async () => {
    const page = await open('/services/ci-and-build/', {viewport: {width: 320, height: 640}});
    const frame = firstTranscript(page).getByRole('group');
    expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});
