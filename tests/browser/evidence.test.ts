import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Locator, Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {evidenceSchema} from '../../src/domain/evidence/evidence-schema.ts';
import {ROWS_A_PAGE} from '../../src/domain/evidence/register.ts';
import {overflow, visit} from '../support/browser.ts';
import {buildDir} from '../support/build.ts';
import {tabThrough, tabTo} from '../support/focus.ts';

const {open} = visit();
const {claims} = evidenceSchema.parse(JSON.parse(readFileSync(join(buildDir, 'evidence.json'), 'utf8')));
const PLAIN = {javaScriptEnabled: false};
/** How many rows the first page of the register shows, and what it says of them. */
const first = Math.min(claims.length, ROWS_A_PAGE);
const whole =
  first === claims.length ? `All ${first} claims.` : `The first ${first} of ${claims.length} claims.`;
/** The rows of the other pages are a chunk of their own. */
const LOADED = {timeout: 8_000};

function table(page: Page): Locator {
  return page.getByRole('table', {name: /^Claims(?:, page|$)/});
}

const sources = new Set(claims.map(({page}) => page.title));
/** The figure that improved most, as its row shows it. */
const steepest = claims
  .map((claim) => ({
    claim,
    times: claim.figure.kind === 'multiple' ? claim.figure.multiple.value : (claim.ratio?.value ?? 0),
  }))
  .reduce((most, one) => (one.times > most.times ? one : most))
  .claim.text.replaceAll(/\s+/g, ' ');

/** The rows of the register that are shown, as text. */
async function rows(page: Page): Promise<readonly string[]> {
  const texts = await table(page).locator('tbody tr').allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' '));
}

/** Opens the register and waits until its filter answers. */
async function openAlive(query = ''): Promise<Page> {
  const page = await open(`/evidence/${query}`);
  await page.getByRole('search', {name: 'Filter the register'}).scrollIntoViewIfNeeded();
  await page.locator('[data-island="EvidenceRegister"][data-alive]').waitFor();
  return page;
}

/** The row of a claim, as the register’s data gives it: page and anchor. */
function addressOf(id: string): string {
  const {pathname, hash} = new URL(claims.find((claim) => claim.id === id)?.url ?? '');
  return pathname + hash;
}

/** What a screen reader is told after a change. */
function announced(page: Page): Promise<string> {
  return page.getByRole('main').locator('[aria-live="polite"]').innerText();
}

describe('the register', () => {
  it('is filtered by source, metric and words, and says how many rows are left', async () => {
    const page = await openAlive();
    expect(await announced(page)).toBe(whole);
    expect(await rows(page)).toHaveLength(first);
    await page.getByLabel('Source').focus();
    await expect
      .poll(() => page.getByLabel('Source').locator('option').count(), LOADED)
      .toBe(sources.size + 1);
    const ofFeed = claims.filter(({id}) => id.startsWith('feed-fan-out.'));
    await page.getByLabel('Source').selectOption(`Feed fan-out (${ofFeed.length})`);
    await expect.poll(() => announced(page)).toBe(`${ofFeed.length} of ${claims.length} claims match.`);
    const latencies = ofFeed.filter(({metric}) => metric === 'Latency');
    await page.getByLabel('Metric').selectOption('Latency');
    await expect.poll(() => rows(page)).toHaveLength(latencies.length);
    expect((await rows(page))[0]).toMatch(/4\.1.s.*380.ms/);
    await page.getByRole('button', {name: 'Show all, as published'}).click();
    await expect.poll(() => announced(page)).toBe(whole);
    await page.getByLabel('Words').fill('saturated QUEUE');
    await expect.poll(() => rows(page)).toEqual([expect.stringContaining('shard 73')]);
  });

  it('says what to do where nothing matches', async () => {
    const page = await openAlive('?grade=measured&q=nothing-like-this');
    await expect
      .poll(() => announced(page), LOADED)
      .toBe(`None of ${claims.length} claims matches: take a word away, or choose “any”.`);
    expect(await table(page).count()).toBe(0);
    expect(await page.getByLabel('Grade', {exact: true}).inputValue()).toBe('measured');
    await page.getByRole('button', {name: 'Show all, as published'}).click();
    await table(page).waitFor();
  });

  it('keeps its state in the address, which can be shared', async () => {
    const page = await openAlive();
    await page.getByLabel('Metric').selectOption('Latency');
    await page.getByRole('button', {name: /^Figure/}).click();
    await page.waitForURL('**/evidence/?metric=Latency&sort=-ratio');
    const shown = await rows(page);
    const shared = await openAlive(new URL(page.url()).search);
    await expect.poll(() => rows(shared)).toEqual(shown);
    expect(await shared.getByLabel('Metric').inputValue()).toBe('Latency');
  });

  it('is sorted by keyboard from the heads of its columns, which say how', async () => {
    const page = await openAlive();
    await tabTo(page, page.getByRole('button', {name: /^Figure.*by its ratio/}));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await rows(page))[0], LOADED).toContain(steepest);
    const head = page.getByRole('columnheader', {name: /^Figure/});
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await page.keyboard.press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
    await tabTo(page, page.getByRole('button', {name: 'Source'}));
    await page.keyboard.press('Space');
    await expect.poll(async () => (await rows(page))[0]).toContain([...sources].toSorted()[0]);
    expect(await head.getAttribute('aria-sort')).toBe('none');
  });

  it('is walked through by keyboard: every stop is outlined and in view', async () => {
    const stops = await tabThrough(await openAlive());
    expect(stops.length).toBeGreaterThan(3 * first);
    expect(stops.filter(({outlined, seen}) => !outlined || !seen).map(({name}) => name)).toEqual([]);
  });

  it('is sorted on a narrow screen too, where its rows are cards without heads', async () => {
    const page = await open('/evidence/', {viewport: {width: 360, height: 740}});
    const order = page.getByLabel('Order');
    await order.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        await order.selectOption('largest ratio first');
        return (await rows(page))[0];
      }, LOADED)
      .toContain(steepest);
  });

  it('keeps what was typed before its script arrived', async () => {
    const page = await open('/');
    const late = Promise.withResolvers<void>();
    await page.route(/\/assets\/js\/(?!reader)/, async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto('/evidence/');
    await page.getByLabel('Words').fill('queue');
    late.resolve();
    await page.waitForURL('**/evidence/?q=queue');
    expect(await page.getByLabel('Words').inputValue()).toBe('queue');
    expect(await announced(page)).toMatch(/claims match/);
  });
});

describe('a row of the register', () => {
  it('is reached from its claim and marked', async () => {
    const page = await open('/case-studies/payments-authorisation/');
    await page.getByRole('link', {name: 'register entry of Latency, Payments authorisation'}).first().click();
    await page.waitForURL(`**${addressOf('payments-authorisation.p99')}`);
    const row = table(page).getByRole('row').filter({hasText: '184'}).filter({hasText: 'auth/charge'});
    await expect.poll(() => row.evaluate((element) => element.matches(':target'))).toBe(true);
    const other = table(page).locator('tbody tr:not(:target)').first();
    const ground = (target: Locator): Promise<string> =>
      target.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground(row)).not.toBe(await ground(other));
    expect(await row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it('shows its conditions on demand, without script too', async () => {
    for (const options of [{}, PLAIN]) {
      const page = await open(addressOf('payments-authorisation.p99'), options);
      const row = table(page).getByRole('row').filter({hasText: 'auth/charge'}).filter({hasText: '184'});
      expect(await row.getByText('42 req/s/core before').isVisible()).toBe(false);
      await row.getByText('conditions', {exact: false}).first().click();
      await expect.poll(() => row.getByText('42 req/s/core before').isVisible()).toBe(true);
    }
  });
});

describe('the register without script', () => {
  it('holds every claim, and no control that would do nothing', async () => {
    const page = await open('/evidence/', PLAIN);
    const shown = [...(await rows(page))];
    const others = page
      .getByRole('navigation', {name: 'Pages of the register'})
      .locator('a:not([aria-current])');
    const addresses = await others.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(await page.getByRole('search').count()).toBe(0);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    for (const address of addresses) shown.push(...(await rows(await open(address, PLAIN))));
    expect(shown).toHaveLength(claims.length);
  });

  it.each([320, 360, 768, 1440])('does not scroll sideways at %i px', async (width) => {
    const page = await open('/evidence/', {...PLAIN, viewport: {width, height: 800}});
    for (const summary of await table(page).locator('summary').all()) await summary.click();
    expect(await overflow(page)).toBe(0);
  });

  it('marks the row that an address names', async () => {
    const page = await open(addressOf('feed-fan-out.shed'), PLAIN);
    const marked = table(page).locator('tr:target');
    expect(await marked.innerText()).toContain('Shed events');
  });
});
