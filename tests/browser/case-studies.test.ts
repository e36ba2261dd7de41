import {describe, expect, it} from 'vitest';
import {overflow, visit} from '../support/browser.ts';

const {open} = visit();
const PLAIN = {javaScriptEnabled: false};

describe('the list of case studies', () => {
  it('is filtered by plain links, without script: the filter says what it is, how many, and the way back', async () => {
    const page = await open('/case-studies/', PLAIN);
    const filters = page.getByRole('navigation', {name: 'Filter the case studies'});
    expect(await filters.getByRole('link', {name: 'All cases'}).getAttribute('aria-current')).toBe('page');
    const item = filters
      .getByRole('listitem')
      .filter({hasText: /^tail latency/})
      .last();
    const count = Number(/\d+/.exec(await item.innerText())?.[0]);
    await item.getByRole('link').click();
    await page.waitForURL('**/case-studies/symptom/tail-latency/');

    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Tail latency');
    expect(await page.getByRole('main').getByRole('heading', {level: 2}).count()).toBe(count);
    expect(await filters.getByRole('link', {name: 'tail latency'}).getAttribute('aria-current')).toBe('page');
    await page.getByRole('link', {name: 'All case studies'}).click();
    await page.waitForURL((url) => url.pathname === '/case-studies/');
  });

  it('can be asked for what was not published', async () => {
    const page = await open('/case-studies/year/not-published/', PLAIN);
    expect(await page.getByRole('main').innerText()).toMatch(
      /^.*Year not published.*Filtered by year: 4 of 6 cases/s,
    );
    expect(
      await page.getByRole('heading', {level: 2, name: 'Quote latency on a trading platform'}).count(),
    ).toBe(0);
    expect(await page.getByRole('heading', {level: 2, name: 'Feed fan-out'}).count()).toBe(1);
  });

  it('names all values of a filter on a page of their own', async () => {
    const page = await open('/case-studies/', PLAIN);
    await page.getByRole('link', {name: /^all \d+ symptoms$/}).click();
    await page.waitForURL('**/case-studies/symptom/');
    await page.getByRole('link', {name: 'stalled rewrite'}).click();
    await page.waitForURL('**/case-studies/symptom/stalled-rewrite/');
    expect(await page.getByRole('heading', {level: 2, name: 'Order-matching engine'}).count()).toBe(1);
  });

  it('has its filters folded on a narrow screen, and they open without script', async () => {
    const page = await open('/case-studies/', {...PLAIN, viewport: {width: 360, height: 740}});
    const link = page.getByRole('link', {name: 'tail latency'});
    expect(await link.isVisible()).toBe(false);
    await page.getByText('Filter by service, year, symptom or metric').click();
    expect(await link.isVisible()).toBe(true);
  });
});

describe('a case study', () => {
  it('draws its changes to scale, on a logarithmic axis where the spread needs it, with a table', async () => {
    const page = await open('/case-studies/monorepo-ci/', PLAIN);
    const figure = page.getByRole('figure', {name: 'Before and after, to scale'});
    expect(await figure.getByText('linear scale from zero').count()).toBe(1);
    expect(await figure.getByText('log scale').count()).toBe(1);
    await figure.getByText('The data as a table').click();
    const row = figure.getByRole('row', {name: /Flake rate/});
    expect(await row.innerText()).toMatch(/18\u2009%\s+0\.8\u2009%\s+23×/);
    expect(await figure.getByText('Hits of the remote cache').isVisible()).toBe(true);
  });

  it('says that nothing was published where nothing was', async () => {
    const page = await open('/case-studies/high-load-api/', PLAIN);
    expect(await page.getByText('No figure was published for this case, so none is drawn.').isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('figure').count()).toBe(0);
  });

  it('leads from its facts to the cases that share them', async () => {
    const page = await open('/case-studies/quote-latency/', PLAIN);
    await page.getByRole('link', {name: '2025', exact: true}).click();
    await page.waitForURL('**/case-studies/year/2025/');
    expect(await page.getByRole('heading', {level: 2}).first().innerText()).toBe(
      'Quote latency on a trading platform',
    );
  });

  it('prints with its table open and its revisions by name', async () => {
    const page = await open('/case-studies/feed-fan-out/');
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
    expect(await page.getByText(/^r2, 21 November 2026, a correction/).isVisible()).toBe(true);
  });
});

describe('revisions', () => {
  it('are in a menu; an older one says why there is a newer one, and leads to it and to what changed', async () => {
    const page = await open('/case-studies/feed-fan-out/', PLAIN);
    await page.getByText('All 2 revisions').click();
    const menu = page.getByRole('navigation', {name: 'Revisions of this case study'});
    expect(await menu.getByRole('link', {name: 'r2'}).getAttribute('aria-current')).toBe('page');
    await menu.getByRole('link', {name: 'r1'}).click();
    await page.waitForURL('**/case-studies/feed-fan-out/r1/');

    const banner = page.getByRole('complementary', {name: 'About this revision'});
    expect(await banner.innerText()).toMatch(
      /revision r1.*r2, 21 November 2026, a correction: The first revision/s,
    );
    await banner.getByRole('link', {name: /what changed/}).click();
    await page.waitForURL('**/case-studies/feed-fan-out/changes/#r1-to-r2');
    await page.goBack();
    await banner.getByRole('link', {name: 'Read revision r2'}).click();
    await page.waitForURL((url) => url.pathname === '/case-studies/feed-fan-out/');
    expect(await banner.count()).toBe(0);
  });

  it('each show their own figures and conditions', async () => {
    const conditions = async (path: string): Promise<string> => {
      const page = await open(path, PLAIN);
      const claim = page
        .getByRole('figure')
        .filter({hasText: /shed events per week/i})
        .last();
      await claim
        .getByText(/conditions/)
        .first()
        .click();
      return claim.innerText();
    };
    expect(await conditions('/case-studies/feed-fan-out/r1/')).toContain('one week');
    expect(await conditions('/case-studies/feed-fan-out/')).not.toContain('one week');
  });

  it('are compared word by word and value by value, without script', async () => {
    const page = await open('/case-studies/feed-fan-out/changes/', PLAIN);
    expect(await page.getByRole('definition').first().innerText()).toMatch(/first revision gave one week/);
    expect(await page.getByRole('insertion').count()).toBeGreaterThan(1);
    const row = page.getByRole('row', {name: /^period/});
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['one week', 'not stated']);
  });
});

describe('at 320 px', () => {
  it.each([
    '/case-studies/',
    '/case-studies/metric/latency/',
    '/case-studies/symptom/',
    '/case-studies/payments-authorisation/',
    '/case-studies/feed-fan-out/r1/',
    '/case-studies/feed-fan-out/changes/',
  ])('%s reads to its end without a sideways scroll, whatever is unfolded', async (path) => {
    const page = await open(path, {...PLAIN, viewport: {width: 320, height: 640}});
    for (const details of await page.getByRole('main').locator('details').all()) {
      if (await details.evaluate((element) => (element as HTMLDetailsElement).open)) continue;
      await details.locator('summary').first().click();
    }
    expect(await overflow(page)).toBe(0);
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
  });
});
