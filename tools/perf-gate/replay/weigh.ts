import type {Browser} from 'playwright-core';
import {brotliSize} from './brotli-size.ts';
import {pageClassOf} from '../tape/page-class.ts';
import type {Session, Tape} from '../tape/schema.ts';
import {act} from './act.ts';
import type {PageWeight} from './measured.ts';
import {newReader, type Reader} from './reader.ts';
import {recordRequests} from './requests.ts';
import {settle} from './settle.ts';

/** Weighs every page that the tape opens, each in a fresh context and with what the reader does on it; once a page. */
export async function weighPages(
  browser: Browser,
  tape: Tape,
  origin: string,
): Promise<readonly PageWeight[]> {
  const weights = new Map<string, PageWeight>();
  for (const session of tape.sessions) {
    const [first] = session.steps;
    if (first.kind !== 'open' || weights.has(first.page)) continue;
    const reader = await newReader(browser, {tape, origin, throttled: false});
    try {
      weights.set(first.page, await weighPage(reader, first.page, actsOf(session)));
    } finally {
      await reader.close();
    }
  }
  return [...weights.values()];
}

/** What the reader does on the first page, before leaving it. */
function actsOf({steps}: Session): readonly Session['steps'][number][] {
  const [, ...rest] = steps;
  const leaving = rest.findIndex(({kind}) => kind === 'follow' || kind === 'open');
  return leaving === -1 ? rest : rest.slice(0, leaving);
}

async function weighPage(
  reader: Reader,
  path: string,
  acts: readonly Session['steps'][number][],
): Promise<PageWeight> {
  const {page, origin} = reader;
  const recorder = recordRequests(page, origin);
  const response = await page.goto(origin + path);
  await settle(reader, () => true);
  const {elements, icons, inline} = await page.evaluate(() => ({
    // The browser asks for the icon when it pleases, often never: it would be in one figure or another by chance.
    icons: ['/favicon.ico'].concat(
      Array.from(
        document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'),
        ({href}) => new URL(href).pathname,
      ),
    ),
    elements: document.querySelectorAll('*').length,
    inline: [...document.scripts]
      .filter(({src, type}) => src === '' && (type === '' || /javascript|module/.test(type)))
      .map(({text}) => text)
      .join('\n'),
  }));
  recorder.readerActs();
  for (const step of acts) {
    if (step.kind === 'open' || step.kind === 'follow') continue;
    await act(reader, step);
    await settle(reader, () => true);
  }
  const status = response?.status() ?? 0;
  const responses = await recorder.weigh();
  return {
    page: path,
    pageClass: pageClassOf(path, status),
    status,
    responses: responses.filter(({url}) => !icons.includes(url)),
    foreign: [...recorder.foreign].toSorted(),
    elements,
    inlineScript: inline === '' ? 0 : brotliSize(Buffer.from(inline)),
  };
}
