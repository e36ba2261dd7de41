import type {Step} from '../tape/schema.ts';
import type {Reader} from './reader.ts';

/** What a reader does on a page without leaving it. */
export type Act = Extract<Step, {readonly kind: 'menu' | 'anchor' | 'use'}>;

/** Does it. Whether it succeeded is not asked here: tests of the site do that; a thing that is not there is skipped. */
export async function act({page}: Reader, step: Act): Promise<void> {
  switch (step.kind) {
    case 'menu': {
      const button = page.getByRole('button', {name: 'Menu', exact: true});
      if (await button.isVisible()) {
        await button.click();
        await page.keyboard.press('Escape');
      }
      return;
    }
    case 'anchor':
      await page.evaluate(() => {
        const target = [...document.querySelectorAll('h2[id], h3[id]')].at(-1);
        if (target) location.hash = target.id;
      });
      return;
    case 'use': {
      const element = page.locator(step.selector).filter({visible: true}).first();
      if ((await element.count()) === 0) return;
      await element.click();
      if (step.text !== undefined) await page.keyboard.type(step.text);
    }
  }
}

/** Rests the pointer on the first visible link to a path, then clicks. Throws when the page has no such link. */
export async function follow({page, origin, dwellMs}: Reader, to: string): Promise<void> {
  const link = page.locator(`a[href="${to}"], a[href="${origin}${to}"]`).filter({visible: true}).first();
  if ((await link.count()) === 0) throw new Error(`${page.url()} shows no link to ${to}.`);
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(dwellMs);
  await link.click({noWaitAfter: true});
}
