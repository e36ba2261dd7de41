import type {Page, Response} from 'playwright-core';
import {brotliSize} from './brotli-size.ts';
import type {Kind, Weighed} from './measured.ts';

const KINDS: Readonly<Record<string, Kind>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'script',
  font: 'font',
  image: 'image',
};

/** Compressed in themselves: no server compresses them again. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|gif|ico|zip|gz|br)$/;

export type Recorder = {
  /** Everything from now on follows from what the reader did. */
  readonly readerActs: () => void;
  /** What was answered so far, weighed, in the order of addresses. */
  readonly weigh: () => Promise<readonly Weighed[]>;
  readonly foreign: ReadonlySet<string>;
};

/** Notes every response of a page from now on. */
export function recordRequests(page: Page, origin: string): Recorder {
  const answered: {readonly response: Response; readonly afterIntent: boolean}[] = [];
  const foreign = new Set<string>();
  let afterIntent = false;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && /^(?:https?|wss?):$/.test(url.protocol)) foreign.add(url.href);
  });
  page.on('response', (response) => {
    if (new URL(response.url()).origin === origin) answered.push({response, afterIntent});
  });
  return {
    foreign,
    readerActs() {
      afterIntent = true;
    },
    async weigh() {
      const weighed = await Promise.all(
        answered.map(({response, afterIntent}) => weighResponse(response, afterIntent)),
      );
      return weighed.toSorted((a, b) => (a.url < b.url ? -1 : 1));
    },
  };
}

async function weighResponse(response: Response, afterIntent: boolean): Promise<Weighed> {
  const url = new URL(response.url()).pathname;
  const isRedirect = response.status() >= 300 && response.status() < 400;
  const body = isRedirect ? Buffer.alloc(0) : await response.body();
  const kind = KINDS[response.request().resourceType()] ?? 'other';
  return {
    kind,
    url,
    afterIntent,
    raw: body.length,
    brotli: PACKED.test(url) ? body.length : brotliSize(body),
  };
}
