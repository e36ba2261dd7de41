import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {SourceFile} from './input.ts';

/** The file of this path below `root`, read once, when it is first asked for. */
export function sourceFile(root: string, file: string): SourceFile {
  return fileOfBytes(
    file,
    once(() => readFileSync(path.join(root, file))),
  );
}

/** A file of these bytes. */
export function fileOfBytes(file: string, bytes: () => Uint8Array): SourceFile {
  return {file, bytes, text: once(() => decode(bytes()))};
}

/** Calls `read` at most once, however often the result is asked for. */
export function once<T>(read: () => T): () => T {
  let kept: {readonly value: T} | undefined;
  return () => (kept ??= {value: read()}).value;
}

/** Made once: that takes longer than to decode a page. */
const decoder = new TextDecoder('utf-8', {fatal: true});

/** NUL is in no text that we write and in nearly every binary file; the decoder refuses what is no UTF-8, and drops a byte order mark. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
