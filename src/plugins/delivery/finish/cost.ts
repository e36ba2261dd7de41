import {brotliCompressSync, constants} from 'node:zlib';

/** The quality at which a page's size is stated, as hosts compress on the fly; the highest one sends less and takes 20 times as long. */
export const BROTLI_QUALITY = 5;

/** How many bytes a text is on the wire, compressed by brotli. */
export function compressedSize(text: string | Buffer): number {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY}}).length;
}

/** One page in a thousand needs more than 64. */
const TRIES = 512;

/**
 * The page with its own compressed size in it. Stating the size changes it by a byte or two; so the figure is tried until the page
 * that states it is that large, with up to a few spaces of room in the markup to get there.
 * @throws {Error} where no size agrees with itself, which would leave a wrong figure on the page.
 */
export function stateOwnSize(write: (size: number, padding: string) => string): string {
  let size = compressedSize(write(0, ''));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const page = write(size, ' '.repeat(Math.floor(attempt / 4)));
    const actual = compressedSize(page);
    if (actual === size) return page;
    size = actual;
  }
  throw new Error(`No size agrees with itself after ${TRIES} tries.`);
}
