import type {Page} from 'playwright-core';

/**
 * One movement that the browser saw: its score (Layout Instability, no unit), and the entry itself as JSON, for whoever looks for its
 * cause.
 */
export type LayoutShift = {readonly score: number; readonly entry: string};

/**
 * All that has moved on the page since it began. What follows an input within half a second is not left out, as CLS would: the browser
 * counts the emulated window as one, and with it whatever moves while the page opens.
 */
export function layoutShifts(page: Page): Promise<readonly LayoutShift[]> {
  return page.evaluate(async () => {
    const seen: LayoutShift[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.push({
          score: (entry as PerformanceEntry & {value: number}).value,
          entry: JSON.stringify(entry),
        });
      }
    });
    observer.observe({type: 'layout-shift', buffered: true});
    // What was buffered comes to the callback as a task of its own; until then there is nothing to take.
    await new Promise((fulfil) => {
      setTimeout(fulfil, 50);
    });
    observer.disconnect();
    return seen;
  });
}
