import type {BrowserContext, Page} from 'playwright-core';

/** What a page did that the policy forbids or that nobody asked for, one line each. */
export type Guard = {
  /** Everything since it was last asked; an empty list is the only good one. */
  readonly findings: () => Promise<readonly string[]>;
  /** Everything that was written into the reader's browser since this document was opened: `localStorage theme`. */
  readonly written: () => Promise<readonly string[]>;
};

declare global {
  interface Window {
    /** Set by `watchInPage` before any script of the page runs. */
    readonly guard: {readonly violations: string[]; readonly written: string[]};
  }
}

/** Watches every page of a context from its first byte: violations of the policy, errors, requests to elsewhere, writes. */
export async function guard(context: BrowserContext, page: Page, origin: string): Promise<Guard> {
  const noted: string[] = [];
  await context.addInitScript(watchInPage);
  page.on('console', (message) => {
    // A refused permission or a violation is told here too, and so is what happens in a worker.
    if (message.type() === 'error' || /policy/i.test(message.text()))
      noted.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({message}) => noted.push(`error: ${message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A browser asks for the icon when it pleases, and drops it where the page is left meanwhile.
    if (why === 'net::ERR_ABORTED' && request.url() === `${origin}/icon.svg`) return;
    noted.push(`failed: ${request.url()} ${why}`);
  });
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) noted.push(`request to elsewhere: ${request.url()}`);
  });
  return {
    async findings() {
      const inPage = await page.evaluate(() => window.guard.violations);
      const cookies = (await context.cookies()).map(({name}) => `cookie ${name}`);
      return [...noted.splice(0), ...inPage, ...cookies];
    },
    written: () => page.evaluate(() => window.guard.written),
  };
}

/** Runs in the page, before its own scripts. */
function watchInPage(): void {
  const violations: string[] = [];
  const written: string[] = [];
  Object.defineProperty(window, 'guard', {value: {violations, written}});
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample, lineNumber}) => {
    violations.push(`violation of ${effectiveDirective}: ${blockedURI} ${sample} (line ${lineNumber})`);
  });
  const note = (holder: object, method: string, name: string): void => {
    const original: unknown = Reflect.get(holder, method);
    if (typeof original !== 'function') return;
    const noting = function (this: unknown, ...args: readonly unknown[]): unknown {
      const store = this === window.sessionStorage ? 'sessionStorage' : name;
      written.push(`${store} ${String(args[0])}`);
      return Reflect.apply(original, this, args);
    };
    Object.defineProperty(holder, method, {value: noting});
  };
  note(Storage.prototype, 'setItem', 'localStorage');
  note(IDBFactory.prototype, 'open', 'indexedDB');
  note(CacheStorage.prototype, 'open', 'caches');
  note(ServiceWorkerContainer.prototype, 'register', 'service worker');
}
