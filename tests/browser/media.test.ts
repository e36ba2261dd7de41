import {describe, expect, it} from 'vitest';
import {visit} from '../support/browser.ts';

const {open} = visit();

describe('in print', () => {
  it('the tables under the figures are open, and what only a screen can do is gone', async () => {
    const page = await open('/services/');
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('table').filter({hasText: 'supervisor trees'}).last().isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({visible: true}).allInnerTexts()).toEqual([]);
    expect(await page.getByRole('navigation', {name: 'Main'}).isVisible()).toBe(false);
  });

  it('what happens when a stage of the pipeline fails can be read', async () => {
    const page = await open('/services/');
    await page.emulateMedia({media: 'print'});
    const failures = page.getByText(/Traffic returns to the version before/).filter({visible: true});
    expect(await failures.count()).toBeGreaterThan(0);
  });
});

describe('with forced colours', () => {
  it('focus stays visible, and the cells of the design space keep their figures', async () => {
    const page = await open('/services/', {forcedColors: 'active'});
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe(
      'none',
    );
    expect(await page.getByText('3,680').first().isVisible()).toBe(true);
  });
});

describe('with reduced motion', () => {
  it('nothing on the site is animated', async () => {
    for (const path of ['/', '/services/', '/practice/latency-profiling/']) {
      const page = await open(path, {reducedMotion: 'reduce'});
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const {animationName, animationDuration, transitionDuration} = getComputedStyle(element);
            const seconds = (list: string): number => Math.max(...list.split(',').map(Number.parseFloat));
            return (
              (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
              seconds(transitionDuration) > 0.01
            );
          })
          .map((element) => element.tagName + '.' + element.className),
      );
      expect(moving, path).toEqual([]);
    }
  });
});
