import {notesOf, type Noted, type Reader} from './reader.ts';

/** A page is at rest when for this long nothing was painted, computed or asked for. */
const QUIET_MS = 250;
const POLL_MS = 25;
const LIMIT_MS = 20_000;

/**
 * Waits until a page has come to rest and returns its notes; `arrived` says whether it is the page that was meant.
 * Throws after 20 s, with what it was waiting for.
 */
export async function settle(reader: Reader, arrived: (notes: Noted) => boolean): Promise<Noted> {
  const limit = performance.now() + LIMIT_MS;
  let missing = 'the document';
  while (performance.now() < limit) {
    const notes = await notesOf(reader);
    if (notes !== undefined) {
      if (!arrived(notes)) missing = `the page that was meant (this is ${notes.path})`;
      else if (reader.pending.size > 0)
        missing = [...reader.pending].map((request) => request.url()).join(', ');
      else if (notes.now - notes.lastEvent < QUIET_MS) missing = 'the end of the work that the page does';
      else return notes;
    }
    await new Promise((fulfil) => {
      setTimeout(fulfil, POLL_MS);
    });
  }
  throw new Error(`After ${LIMIT_MS / 1000} s, ${reader.page.url()} was still waiting for ${missing}.`);
}
