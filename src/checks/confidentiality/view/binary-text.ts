import type {View} from './view.ts';

const base64 =
  /(?<![\w+/=-])(?:[A-Za-z\d+/_-]{12,}={0,2}|(?:[A-Za-z\d+/]{40,100}\r?\n[ \t]*)+[A-Za-z\d+/]{1,100}={0,2})(?![\w+/=-])/g;
const hex = /(?<![\w+/=])(?:[\da-f]{2}){7,}(?![\w+/=])/gi;

/** Each run of base64 or hexadecimal digits that is text once it is decoded, as a view of its own. */
export function decodedRuns(view: View): readonly View[] {
  return [
    ...runs(view, base64, 'base64', (run) => Buffer.from(run.replaceAll(/\s/g, ''), 'base64')),
    ...runs(view, hex, 'hexadecimal', (run) => Buffer.from(run, 'hex')),
  ];
}

function runs(
  view: View,
  pattern: RegExp,
  hidden: string,
  decode: (run: string) => Uint8Array,
): readonly View[] {
  return [...view.text.matchAll(pattern)].flatMap((match) => {
    const text = readable(decode(match[0]));
    if (text === undefined) return [];
    const start = view.start(match.index);
    const end = view.end(match.index + match[0].length - 1);
    return [{text, hidden, start: () => start, end: () => end}];
  });
}

const utf8 = new TextDecoder('utf-8', {fatal: true});

/** Bytes as text where all of it can be read: identifiers decode to noise. */
function readable(bytes: Uint8Array): string | undefined {
  try {
    const text = utf8.decode(bytes);
    return text.length >= 6 && !/[^\P{Cc}\t\r\n]|\uFFFD/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
