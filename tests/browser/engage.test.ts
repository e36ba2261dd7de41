import {describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {pasted, storedNames, visit} from '../support/browser.ts';

const {open} = visit();

describe('starting an engagement', () => {
  it('composes an e-mail from three answers', async () => {
    const page = await open('/engage/');
    const boxes = page.getByRole('textbox');
    expect(await boxes.count()).toBe(3);
    const answers = ['An order path & its queue', 'A kernel update', 'p99 under 5 ms'];
    for (const [index, answer] of answers.entries()) await boxes.nth(index).fill(answer);
    const link = page.getByRole('link', {name: 'Open in your mail program'});
    await expect
      .poll(async () => decodeURIComponent((await link.getAttribute('href')) ?? ''))
      .toContain('p99 under 5 ms');
    const mail = new URL((await link.getAttribute('href')) ?? '');
    expect(mail.protocol + mail.pathname).toBe(`mailto:${site.email}`);
    for (const answer of answers) expect(mail.searchParams.get('body')).toContain(answer);
  });

  it('offers the same text to copy, for where no mail program answers', async () => {
    const page = await open('/engage/', {permissions: ['clipboard-read', 'clipboard-write']});
    await page.getByRole('textbox', {name: /system/i}).fill('Two shards of a feed');
    await expect.poll(() => page.getByRole('figure').innerText()).toContain('Two shards of a feed');
    await page.getByRole('button', {name: 'Copy the text'}).click();
    await expect.poll(() => pasted(page)).toContain('Two shards of a feed');
  });

  it('keeps what was typed before its script arrived', async () => {
    const page = await open('/');
    const late = Promise.withResolvers<void>();
    await page.route(/\/assets\/js\/(?!reader)/, async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto('/engage/');
    await page.getByRole('textbox', {name: /system/i}).fill('A matching engine');
    late.resolve();
    await expect.poll(() => page.getByRole('figure').innerText()).toContain('A matching engine');
    expect(await page.getByRole('textbox', {name: /system/i}).inputValue()).toBe('A matching engine');
  });

  it('never cuts a long answer: the link then opens an empty e-mail and the text is copied', async () => {
    const page = await open('/engage/');
    await page.getByRole('textbox', {name: /system/i}).fill('a long story '.repeat(300));
    const link = page.getByRole('link', {name: 'Open an empty e-mail'});
    expect(((await link.getAttribute('href')) ?? '').length).toBeLessThan(1800);
    expect(await page.getByText(/longer than a mail link can carry/).isVisible()).toBe(true);
  });

  it('names and explains each box, and stores nothing of what is typed', async () => {
    const page = await open('/engage/');
    for (const name of [/system/i, /change/i, /outcome/i]) {
      const box = page.getByRole('textbox', {name});
      const help = (await box.getAttribute('aria-describedby')) ?? '';
      expect(await page.locator(`[id="${help}"]`).innerText()).toMatch(/\w{3}/);
      await box.fill('something private');
    }
    expect(await storedNames(page)).toEqual([]);
  });
});
