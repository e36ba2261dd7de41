import type {Place} from './site.ts';

/** A stretch of a text that is read as `text` instead, for what comes after a mistake; both are of one length, so that places stay. */
export type Patch = {readonly start: number; readonly end: number; readonly text?: string};

/** A text with each stretch replaced: by its `text`, else by spaces. Line ends stay. */
export function applyPatches(source: string, patches: readonly Patch[]): string {
  let text = source;
  for (const {start, end, text: other} of patches) {
    const old = text.slice(start, end);
    const fresh = other?.padEnd(old.length).slice(0, old.length) ?? old.replaceAll(/[^\r\n]/g, ' ');
    text = text.slice(0, start) + fresh + text.slice(end);
  }
  return text;
}

/** A line without its end, by its number. */
export function lineAt(source: string, line: number): string {
  return source.split(/\r?\n/)[line - 1] ?? '';
}

/** How many UTF-16 units stand before a place. */
export function offsetOf(source: string, {line, column}: Place): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The place behind so many UTF-16 units. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}
