import type {Locator, Page} from 'playwright-core';

/** What has focus: its role or tag and its words, how it shows that it has focus, and whether the reader can see it. */
export type Stop = {
  readonly name: string;
  /** A visible outline of at least one pixel. */
  readonly outlined: boolean;
  /** Within the window and not under anything else. */
  readonly seen: boolean;
};

/** Presses Tab until focus leaves the page, and tells every stop in order. Fails on a trap: over `limit` stops. */
export async function tabThrough(page: Page, limit = 250): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop === undefined) return stops;
    stops.push(stop);
    if (stops.length > limit)
      throw new Error(`Focus did not leave ${page.url()} after ${limit} stops: ${stop.name}`);
  }
}

/** Presses Tab until the element has focus, as a reader would who looks for it. */
export async function tabTo(page: Page, target: Locator, limit = 120): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < limit; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${limit} times Tab on ${page.url()} did not lead to ${target.toString()}`);
}

/** Runs in the page. Undefined when nothing in the page has focus. */
function describeFocus(): Stop | undefined {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(element);
  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  // A link that wraps has a box for each line: the first one is where the eye goes.
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [
    box.left + Math.min(box.width, innerWidth - box.left) / 2,
    box.top + Math.min(box.height, 24) / 2,
  ];
  const onTop = document.elementFromPoint(x, y);
  return {
    name: `${element.getAttribute('role') ?? element.tagName.toLowerCase()} “${words.replaceAll(/\s+/g, ' ').trim().slice(0, 60)}”`,
    outlined:
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 1 &&
      !/, 0\)|transparent/.test(outlineColor),
    seen: onTop !== null && (element.contains(onTop) || onTop.contains(element)),
  };
}
