import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();
const STAGES = ['commit', 'lint', 'build', 'test', 'perf-gate', 'stage', 'prod'] as const;

describe('the pipeline', () => {
  it('shows seven stages in order, each with its figure', async () => {
    const page = await open('/services/');
    const stages = page.getByRole('list', {name: /stages/i}).getByRole('listitem');
    const heads = await stages.locator('summary').allInnerTexts();
    expect(heads.map((head) => head.split(/\s/)[0])).toEqual(STAGES);
    expect(heads.join(' | ').replaceAll(/[\s\u2009]+/g, ' ')).toMatch(
      /0\.4 s.*12 s, cached.*43 s, parallel.*p99 ≤ 8 ms.*5 %/,
    );
  });

  it('unfolds one stage at a time by keyboard, and says what happens when it fails', async () => {
    const page = await open('/services/');
    const pipeline = page.getByRole('list', {name: /stages/i});
    const opened = () => pipeline.locator('details[open] > summary').allInnerTexts();
    expect((await opened()).map((head) => head.split(/\s/)[0])).toEqual(['perf-gate']);
    await pipeline
      .locator('summary')
      .filter({hasText: /^build/})
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await opened()).map((head) => head.split(/\s/)[0])).toEqual(['build']);
    expect(
      await pipeline
        .getByText(/not reached/i)
        .filter({visible: true})
        .innerText(),
    ).toMatch(/test, perf-gate, stage, prod/);
    await page.keyboard.press('Space');
    await expect.poll(opened).toEqual([]);
  });
});
