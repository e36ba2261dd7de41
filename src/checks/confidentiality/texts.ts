import type {Input} from '../core/input.ts';
import {unpack} from './source/unpack.ts';

/** A text that is published: of a file, of a built page, of a commit. */
export type PublishedText = {
  readonly kind: 'file' | 'built' | 'commit';
  /** Where it is: a path, or `commit 1d48cd9`. */
  readonly file: string;
  readonly text: string;
  /** True where places of the text are none of the file: it was packed or binary. */
  readonly packed: boolean;
};

/** A file whose text cannot be had, and why. */
export type Unreadable = {readonly file: string; readonly why: string};

/** Files that are no text: sharp reads the images, fonts hold none of ours. */
const picture = /\.(?:png|jpe?g|webp|gif|avif|ico|tiff?|heic)$/i;
const font = /\.(?:woff2?|ttf|otf)$/i;

/**
 * What stands for made-up values: tests, and the patterns of these rules. Tests of the whole repository are code, which is reviewed;
 * vendors’ tokens are looked for in them all the same.
 */
export const madeUp = /^(?:src|tools|tests|deploy)\/.*\.test\.tsx?$|^src\/checks\/confidentiality\//;

/** Every text of a run: the files that it is about, the built pages, the messages of the commits. */
export function publishedTexts({files, built, commits}: Input): {
  readonly texts: readonly PublishedText[];
  readonly unreadable: readonly Unreadable[];
} {
  const texts: PublishedText[] = [];
  const unreadable: Unreadable[] = [];
  for (const [kind, list] of [
    ['file', files],
    ['built', built ?? []],
  ] as const) {
    for (const {file, bytes} of list) {
      if (picture.test(file) || font.test(file)) continue;
      const unpacked = unpack(file, bytes());
      if (unpacked.kind === 'unreadable') unreadable.push({file, why: unpacked.why});
      else texts.push({kind, file, text: unpacked.text, packed: unpacked.packed});
    }
  }
  for (const {id, message} of commits())
    texts.push({kind: 'commit', file: `commit ${id.slice(0, 10)}`, text: message, packed: false});
  return {texts, unreadable};
}
