import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {threadId} from 'node:worker_threads';
import type {Compiled} from './compile.ts';

/** A compiled document with all that it was made from. */
type Entry = {
  /** Of the document’s text, and of what all documents depend on. */
  readonly key: string;
  /** Undefined where the document links to no other: where the others stand is nothing to it. */
  readonly addresses: string | undefined;
  /** The files that it shows or links to, with a digest of each. */
  readonly files: readonly (readonly [file: string, digest: string])[];
  /** The files that it would show or link to, were they there. */
  readonly absentFiles: readonly string[];
  readonly compiled: Compiled;
};

/** Where one document’s entry stands: a new one takes the place of the old, so that the cache does not grow with edits. */
export function cacheFile(cacheDir: string, document: string): string {
  return path.join(cacheDir, digest(document));
}

/** What was compiled before, if nothing that went into it has changed since. */
export function readCache(file: string, key: string, addresses: string): Compiled | undefined {
  try {
    // Written by `writeCache`; the key covers this module, so that an entry of another form is not taken.
    const entry = deserialize(readFileSync(file)) as Entry;
    const holds =
      entry.key === key &&
      (entry.addresses === undefined || entry.addresses === addresses) &&
      entry.files.every(([name, was]) => digest(readFileSync(name)) === was) &&
      entry.absentFiles.every((name) => !existsSync(name));
    return holds ? entry.compiled : undefined;
  } catch {
    // No entry, half an entry, or a file that is gone: compile it again, which says what is wrong.
    return undefined;
  }
}

export function writeCache(
  file: string,
  entry: Omit<Entry, 'files'> & {readonly files: readonly string[]},
): void {
  const files = entry.files.map((name) => [name, digest(readFileSync(name))] as const);
  mkdirSync(path.dirname(file), {recursive: true});
  const half = `${file}.${threadId}`;
  writeFileSync(half, serialize({...entry, files} satisfies Entry));
  renameSync(half, file);
}

export function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
