import type {Locator, Page} from 'playwright-core';

/** Everything that a page offers, used once; the names of what was used. */
export async function usePage(page: Page): Promise<readonly string[]> {
  return [
    ...(await chooseColours(page)),
    ...(await unfold(page)),
    ...(await wakeIslands(page)),
    ...(await copy(page)),
    ...(await openMenu(page)),
  ];
}

async function chooseColours(page: Page): Promise<readonly string[]> {
  const buttons = page.getByRole('group', {name: 'Colours'}).getByRole('button');
  if ((await buttons.count()) === 0) return [];
  for (const name of ['Dark', 'Auto']) await buttons.and(page.getByText(name, {exact: true})).click();
  return ['theme'];
}

/** Everything that folds, the edition menu among it. */
async function unfold(page: Page): Promise<readonly string[]> {
  const folded = page.locator('details');
  const names = await folded.evaluateAll((all) =>
    all.map((details) => {
      const summary = details.querySelector('summary');
      summary?.click();
      return summary?.innerText ?? '';
    }),
  );
  return names.some((name) => name.startsWith('Edition ')) ? ['unfolding', 'edition menu'] : ['unfolding'];
}

async function copy(page: Page): Promise<readonly string[]> {
  const buttons = page.locator('main').getByRole('button', {name: /^copy/i});
  const visible = await visibleOnes(buttons);
  // One of each kind that a transcript has; they share their script.
  for (const button of visible.slice(0, 2)) await button.click();
  return visible.length > 0 ? ['copy'] : [];
}

/** Brings each island into view, waits until it lives, and uses it by keyboard and pointer. */
async function wakeIslands(page: Page): Promise<readonly string[]> {
  const used: string[] = [];
  for (const island of await page.locator('[data-island]').all()) {
    await island.scrollIntoViewIfNeeded();
    await island.and(page.locator('[data-alive]')).waitFor();
    for (const box of await island.getByRole('textbox').all()) await box.fill('A few words, & an ampersand');
    for (const cell of (await island.getByRole('gridcell').all()).slice(0, 2)) await cell.hover();
    for (const stop of (await island.locator('[tabindex="0"]').all()).slice(0, 2)) {
      await stop.focus();
      await page.keyboard.press('ArrowRight');
    }
    for (const button of await visibleOnes(island.getByRole('button'))) await button.click();
    for (const slider of await island.getByRole('slider').all()) await slider.press('ArrowRight');
    used.push(`island ${await island.getAttribute('data-island')}`);
  }
  return used;
}

async function openMenu(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({width: 360, height: 740});
  const button = page.getByRole('button', {name: 'Menu'});
  if (await button.isVisible()) {
    await button.click();
    await page.getByRole('navigation', {name: 'Main'}).waitFor({state: 'visible'});
    await page.keyboard.press('Escape');
  }
  if (size !== null) await page.setViewportSize(size);
  return ['menu'];
}

async function visibleOnes(locator: Locator): Promise<readonly Locator[]> {
  const all = await locator.all();
  const visible = await Promise.all(all.map((one) => one.isVisible()));
  return all.filter((_, index) => visible[index]);
}
