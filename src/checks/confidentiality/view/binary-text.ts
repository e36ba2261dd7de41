import {isUtf8} from 'node:buffer';
import type {View} from './view.ts';

const base64 =
  /(?<![\w+/-])(?:[A-Za-z\d+/_-]{12,}={0,2}|(?:[A-Za-z\d+/]{40,100}\r?\n[ \t]*)+[A-Za-z\d+/]{1,100}={0,2})(?![\w+/=-])/g;
const hex = /(?<![\w+/]|(?<!\b0)x)(?:0x)?(?:[\da-f]{2}){7,}(?![\w+/=])/gi;
/** What a run is the value of: `auth=`, `password.hex: `, without the word for its encoding. */
const keyOf =
  /(?<key>[A-Za-z][\w.-]{2,60}?)(?:[._-](?:hex|b64|base64|enc|encoded))?(?<sign>["']?[ \t]*[:=][ \t]*["']?)$/i;

/** Each run of base64 or hexadecimal digits that is text once it is decoded, as a view of its own. */
export function decodedRuns(view: View): readonly View[] {
  return [
    ...runs(view, base64, 'base64', (run) => Buffer.from(run.replaceAll(/\s/g, ''), 'base64')),
    ...runs(view, hex, 'hexadecimal', (run) => Buffer.from(run.replace(/^0x/i, ''), 'hex')),
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
    const place = {hidden, start: () => start, end: () => end};
    const {key, sign} = keyOf.exec(view.text.slice(Math.max(0, match.index - 80), match.index))?.groups ?? {};
    if (key === undefined || sign === undefined) return [{text, ...place}];
    // Once by itself and once as the value of its key, where only what touches the decoded part is news.
    const before = `${key}${sign}`;
    const seams = [{start: before.length + 1, end: before.length + text.length}];
    return [
      {text, ...place},
      {text: before + text, seams, ...place},
    ];
  });
}

const utf16 = new TextDecoder('utf-16le', {fatal: true});
const utf8 = new TextDecoder('utf-8', {fatal: true});

/** Bytes as text where all of it can be read: identifiers decode to noise. */
function readable(bytes: Uint8Array): string | undefined {
  const wide = isWide(bytes);
  // Asked first, since an error takes long to make, and most runs are words.
  if (!wide && !isUtf8(bytes)) return undefined;
  try {
    const text = (wide ? utf16 : utf8).decode(bytes).replaceAll(/\0(?=.)|\0$/g, ' ');
    return text.length >= 6 && !/[^\P{Cc}\t\r\n]|\uFFFD/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** True where every second byte is nothing: PowerShell encodes its commands so. */
function isWide(bytes: Uint8Array): boolean {
  return (
    bytes.length > 11 &&
    bytes.length % 2 === 0 &&
    bytes.every((byte, index) => (index % 2 === 1) === (byte === 0))
  );
}
