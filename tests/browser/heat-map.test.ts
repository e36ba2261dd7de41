import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();
const PAGE = '/services/';

/** Opens the page and brings the figure into view, which brings its island to life: the table becomes a grid. */
async function openGrid(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(PAGE, options);
  await page
    .getByRole('table', {name: /throughput/i})
    .first()
    .scrollIntoViewIfNeeded();
  await page.getByRole('grid', {name: /throughput/i}).waitFor();
  return page;
}

/** The inspector: the live region that spells out a cell. */
function inspector(page: Page): Promise<string> {
  return page
    .locator('figure [aria-live="polite"]')
    .innerText()
    .then((text) => text.replaceAll(/\s+/g, ' '));
}

describe('the design space', () => {
  it('is inspected by arrow keys from one tab stop, and the cell is spelled out', async () => {
    const page = await openGrid();
    const grid = page.getByRole('grid', {name: /throughput/i});
    await grid.waitFor();
    expect(await grid.getByRole('gridcell').count()).toBe(20);
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1);
    await grid.locator('[tabindex="0"]').focus();
    expect(await inspector(page)).toMatch(/Lock-free, 64 cores.*hazard pointers.*3,680.*36\.8×.*57\.5.%/i);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => inspector(page)).toMatch(/Lock-free, 16 cores.*NUMA-aware.*1,180/i);
    await page.keyboard.press('Control+Home');
    await expect.poll(() => inspector(page)).toMatch(/Mutex, 1 core.*baseline single thread.*100/i);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => inspector(page)).toMatch(/Mutex, 1 core/i);
    await page.keyboard.press('End');
    await expect.poll(() => inspector(page)).toMatch(/Actor, 1 core.*mailbox overhead/i);
  });

  it('is inspected by pointer, and keeps the chosen cell when the pointer leaves', async () => {
    const page = await openGrid();
    const grid = page.getByRole('grid', {name: /throughput/i});
    await grid.getByRole('gridcell', {name: /lock convoy/}).hover();
    await expect.poll(() => inspector(page)).toMatch(/Mutex, 4 cores.*lock convoy/i);
    await page.mouse.move(0, 0);
    await expect.poll(() => inspector(page)).toMatch(/Lock-free, 64 cores/i);
  });

  it('is inspected by touch', async () => {
    const page = await openGrid({viewport: {width: 360, height: 740}, hasTouch: true, isMobile: true});
    const grid = page.getByRole('grid', {name: /throughput/i});
    await grid.getByRole('gridcell', {name: /supervisor trees/}).tap();
    await expect.poll(() => inspector(page)).toMatch(/Actor, 64 cores.*2,750/i);
    // The tap chooses: the cell keeps the tab stop when the finger is gone.
    expect(await grid.locator('[tabindex="0"]').innerText()).toContain('2,750');
  });

  it('is followed by a plain table with every cell, its multiple and its efficiency', async () => {
    const page = await openGrid();
    const figure = page.getByRole('figure').filter({has: page.getByRole('grid')});
    await figure.getByText('The data as a table').click();
    const table = figure.getByRole('table').last();
    expect(await table.getByRole('cell', {name: '3,680', exact: true}).count()).toBe(1);
    await expect.poll(() => table.innerText()).toMatch(/3,680\s+36\.8×\s+57\.5.%\s+hazard pointers/);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThanOrEqual(20);
  });
});
