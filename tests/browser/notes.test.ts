import {describe, expect, it} from 'vitest';
import {overflow, pasted, visit} from '../support/browser.ts';

const {open} = visit();
const PLAIN = {javaScriptEnabled: false};
const NOTE = '/field-notes/before-the-first-measurement/';

describe('a note', () => {
  it('is cited from a fold that opens without script, where nothing offers to copy', async () => {
    const page = await open(NOTE, PLAIN);
    const text = page.getByRole('group', {name: 'Citation as text'});
    expect(await text.isVisible()).toBe(false);
    // By keyboard: what lies far below takes its height as it comes near, and a click may miss it.
    await page.getByText(/^Cite this note, revision r\d+$/).press('Enter');
    expect(await text.innerText()).toMatch(
      /^MSMSoft\. “Before the first measurement\.” Field note, revision r\d+,/,
    );
    const fold = page.locator('details').filter({has: text});
    expect(await fold.getByRole('button').count()).toBe(0);
  });

  it('has its citations copied whole', async () => {
    const page = await open(NOTE, {permissions: ['clipboard-read', 'clipboard-write']});
    await page.getByText(/^Cite this note/).press('Enter');
    const bibtex = page
      .getByRole('figure')
      .filter({has: page.getByRole('group', {name: 'Citation as BibTeX'})});
    await bibtex.getByRole('button', {name: 'Copy'}).click();
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('Copied.');
    expect(await pasted(page)).toMatch(
      /^@misc\{before-the-first-measurement-r\d+,\n {2}author = [\s\S]*\n\}$/,
    );
  });

  it('has its citations broken at the edge of a phone, not scrolled', async () => {
    const page = await open(NOTE, {viewport: {width: 320, height: 640}});
    await page.getByText(/^Cite this note/).press('Enter');
    const frames = page.getByRole('group', {name: /^Citation/});
    expect(await frames.count()).toBe(2);
    for (const frame of await frames.all())
      expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await overflow(page)).toBe(0);
  });
});

describe('the errata', () => {
  it('lead from the list of notes to the very change, without script', async () => {
    const page = await open('/field-notes/', PLAIN);
    await page.getByRole('main').getByRole('link', {name: 'Errata'}).click();
    await page.waitForURL('**/field-notes/errata/');
    await page.getByRole('link', {name: 'Feed fan-out'}).click();
    await page.waitForURL('**/case-studies/feed-fan-out/changes/#r1-to-r2');
    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('What changed');
  });

  it('fit a phone, and so do the reviews, which say for which day they hold', async () => {
    for (const path of ['/field-notes/errata/', '/field-notes/status/']) {
      const page = await open(path, {viewport: {width: 320, height: 640}});
      expect(await overflow(page), path).toBe(0);
    }
    const page = await open('/field-notes/status/', PLAIN);
    expect(await page.getByRole('main').innerText()).toMatch(
      /As of \d+ \w+ \d{4}, for which this site was built/,
    );
  });
});

describe('a series', () => {
  it('is read from part to part, without script', async () => {
    const page = await open('/field-notes/series/', PLAIN);
    await page.getByRole('link', {name: 'Measuring'}).click();
    await page.waitForURL('**/field-notes/series/measuring/');
    await page.getByRole('main').getByRole('heading', {level: 2}).first().getByRole('link').click();
    await page.waitForURL(`**${NOTE}`);
    expect(await page.getByText(/part 1 of \d+ of Measuring/).count()).toBe(1);
    await page
      .getByRole('banner')
      .or(page.getByRole('main'))
      .getByRole('link', {name: 'Measuring', exact: true})
      .first()
      .click();
    await page.waitForURL('**/field-notes/series/measuring/');
  });
});

describe('the archive', () => {
  it('leads from the list of notes to a note, and fits a phone, as series do', async () => {
    const page = await open('/field-notes/', PLAIN);
    await page.getByRole('main').getByRole('link', {name: 'Archive'}).click();
    await page.waitForURL('**/field-notes/archive/');
    await page.getByRole('link', {name: 'Before the first measurement'}).click();
    await page.waitForURL(`**${NOTE}`);
    for (const path of ['/field-notes/archive/', '/field-notes/series/', '/field-notes/series/measuring/'])
      expect(await overflow(await open(path, {viewport: {width: 320, height: 640}})), path).toBe(0);
  });
});
