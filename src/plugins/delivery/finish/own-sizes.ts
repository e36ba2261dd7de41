import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {BROTLI_QUALITY, findOwnSize, LIKELY_SIZE, type OwnSize} from './cost.ts';

/** Finds the size that a page can state of itself; `write` gives the page that states one. */
export type OwnSizes = {
  readonly of: (write: (own: OwnSize) => string) => OwnSize;
  /** Keeps what was found for the next build: no more than this build’s pages. */
  readonly keep: () => void;
};

const record = z.record(z.string(), z.strictObject({size: z.number(), space: z.number()}));

/**
 * The sizes of this build’s pages. To find one takes four compressions, more than all the rest of finishing a page; so the sizes of
 * pages that are as they were in the last build are taken from `file`.
 */
export function ownSizes(file: string): OwnSizes {
  const known = read(file);
  const found: Record<string, OwnSize> = {};
  return {
    of(write) {
      const key = digest(write({size: LIKELY_SIZE, space: 0}));
      const own = known[key] ?? findOwnSize(write);
      found[key] = own;
      return own;
    },
    keep() {
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(found));
    },
  };
}

function digest(page: string): string {
  return createHash('sha1')
    .update(`${process.versions.brotli} ${BROTLI_QUALITY} `)
    .update(page)
    .digest('base64');
}

/** Nothing where there was no build before, or where its record is torn. */
function read(file: string): Readonly<Record<string, OwnSize>> {
  try {
    return record.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? {};
  } catch {
    return {};
  }
}
