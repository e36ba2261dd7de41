import {describe, expect, inject, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();

describe('an address without a page', () => {
  it.each(['/practise/', '/case-studies/nobody/', '/2019.1/services/'])(
    '%s is answered with status 404',
    async (path) => {
      expect((await fetch(inject('siteUrl') + path)).status).toBe(404);
    },
  );

  it('helps: it says what is the matter and leads to where the reader may have been going', async () => {
    const page = await open('/practise/');
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', {level: 1}).innerText()).toMatch(/no page/i);
    expect(await main.getByRole('link').count()).toBeGreaterThanOrEqual(4);
    await main
      .getByRole('link', {name: /practice/i})
      .first()
      .click();
    await page.waitForURL('**/practice/');
  });
});
