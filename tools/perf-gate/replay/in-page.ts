/** What the page itself can tell, in milliseconds since its time origin. */
export type PageNotes = {
  /** Newest LCP entry, since activation when the page was prerendered. */
  lcp: number | undefined;
  /** Sum of what exceeds 50 ms in each long task. */
  blocking: number;
  /** When something last happened: a paint that counts, the end of a long task, the load event. */
  lastEvent: number;
  /** After a click on a link that did not load a document: when the frame with the new page's heading had been drawn. */
  arrived: number | undefined;
  /** After such a click: the newest paint of what it changed, by the browser's own count, in browsers that count (Chromium does). */
  painted: number | undefined;
};

declare global {
  interface Window {
    perfGate?: PageNotes;
  }
}

/** Where the moment of a click waits for the next document, as milliseconds since 1970 with fractions. */
export const CLICK_KEY = 'perf-gate-click';

/**
 * Runs in every document before its own scripts. It reaches nothing outside of itself: Playwright sends it as text.
 * `key` is CLICK_KEY.
 */
export function takeNotes(key: string): void {
  const notes: PageNotes = {
    lcp: undefined,
    blocking: 0,
    lastEvent: 0,
    arrived: undefined,
    painted: undefined,
  };
  window.perfGate = notes;

  new PerformanceObserver((list) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const activated = (navigation as {readonly activationStart?: number} | undefined)?.activationStart ?? 0;
    for (const {startTime} of list.getEntries()) notes.lcp = Math.max(startTime - activated, 0);
    notes.lastEvent = performance.now();
  }).observe({type: 'largest-contentful-paint', buffered: true});

  new PerformanceObserver((list) => {
    for (const {startTime, duration} of list.getEntries()) {
      notes.blocking += Math.max(0, duration - 50);
      notes.lastEvent = Math.max(notes.lastEvent, startTime + duration);
    }
  }).observe({type: 'longtask', buffered: true});

  const afterClick = 'interaction-contentful-paint';
  if (PerformanceObserver.supportedEntryTypes.includes(afterClick)) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        notes.painted = (entry as {readonly presentationTime?: number}).presentationTime;
      notes.lastEvent = performance.now();
    }).observe({type: afterClick});
  }

  const heading = 'main h1, h1';

  addEventListener('load', () => {
    notes.lastEvent = performance.now();
  });

  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      sessionStorage.setItem(key, String(performance.timeOrigin + event.timeStamp));
      notes.blocking = 0;
      notes.arrived = undefined;
      notes.painted = undefined;
      const before = document.querySelector(heading)?.textContent;
      const observer = new MutationObserver(() => {
        if (location.pathname !== link.pathname) return;
        if (document.querySelector(heading)?.textContent === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const drawn = new MessageChannel();
          drawn.port1.addEventListener('message', () => {
            notes.arrived = performance.now();
            notes.lastEvent = notes.arrived;
          });
          drawn.port1.start();
          drawn.port2.postMessage(undefined);
        });
      });
      observer.observe(document, {childList: true, subtree: true, characterData: true});
    },
    true,
  );
}
