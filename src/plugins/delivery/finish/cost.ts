import {brotliCompressSync, constants} from 'node:zlib';

/** The quality at which a page's size is stated, as hosts compress on the fly; the highest one sends less and takes 20 times as long. */
export const BROTLI_QUALITY = 5;

/** How many bytes a text is on the wire, compressed by brotli. */
export function compressedSize(text: string | Buffer): number {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY}}).length;
}

/** A size that a page can state of itself, with the white space of that number in its markup. */
export type OwnSize = {readonly size: number; readonly space: number};

/**
 * White space that browsers fold, another for each number: its digits in base 2, without the first, as spaces and line ends. Mere
 * spaces would not do: a longer run of them compresses to the same size.
 */
export function whiteSpace(number: number): string {
  return (number + 1).toString(2).slice(1).replaceAll('0', ' ').replaceAll('1', '\n');
}

/** As many digits as most pages’ sizes have, so that the first guess is near. */
export const LIKELY_SIZE = 8_888;

/** One page in a thousand needs more than 64. */
const TRIES = 512;

/**
 * The compressed size that a page has when it states it. Stating the size changes it by a byte or two; so the figure is tried until the
 * page that states it is that large, with white space in the markup to get there.
 * @throws {Error} where no size agrees with itself, which would leave a wrong figure on the page.
 */
export function findOwnSize(write: (own: OwnSize) => string): OwnSize {
  let size = compressedSize(write({size: LIKELY_SIZE, space: 0}));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const own = {size, space: Math.floor(attempt / 4)};
    size = compressedSize(write(own));
    if (size === own.size) return own;
  }
  throw new Error(`No size agrees with itself after ${TRIES} tries.`);
}
