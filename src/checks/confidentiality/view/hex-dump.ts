import type {View} from './view.ts';

/** A line of xxd, hexdump, od, tcpdump, tshark or gdb: where it stands in memory, then up to 16 bytes. */
const line = /^[ \t]*(?:0x)?(?<offset>[\da-f]{4,16})(?: <[^>\n]{1,80}>)?:?[ \t]*(?=[ \t](?:0x)?[\da-f]{2})/i;
/** The next bytes of it. Three spaces are the gap before the letters. */
const group = /[ \t]{1,2}(?:0x)?(?<bytes>(?:[\da-f]{2}){1,8})(?![\da-z])/iy;
/** A quick look first. */
const likely = /^[ \t]*(?:0x)?[\da-f]{4,16}(?: <[^>\n]{1,80}>)?:?[ \t]+(?:0x)?(?:[\da-f]{2}){1,8}[ \t]/im;

type Row = {
  readonly offset: string;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
};

/**
 * What each dump of bytes says, as one text: the column of letters breaks it every 16 characters. A dump is proved by its offsets, each
 * of which counts the bytes before it. Every character has the place of its line.
 */
export function dumped(view: View): readonly View[] {
  if (!likely.test(view.text)) return [];
  const dumps: Row[][] = [];
  let start = 0;
  for (const text of view.text.split('\n')) {
    const row = rowOf(text, start);
    const before = dumps.at(-1)?.at(-1);
    if (row !== undefined && before !== undefined && before.end + 1 === start && follows(before, row))
      dumps.at(-1)?.push(row);
    else if (row !== undefined) dumps.push([row]);
    start += text.length + 1;
  }
  return dumps
    .filter((rows) => rows.length > 1 || /^0+$/.test(rows[0]?.offset ?? ''))
    .map((rows) => dumpView(view, rows));
}

function rowOf(text: string, start: number): Row | undefined {
  const match = line.exec(text);
  if (match === null) return undefined;
  let digits = '';
  group.lastIndex = match[0].length;
  while (digits.length < 32) {
    const bytes: string | undefined = group.exec(text)?.groups?.['bytes'];
    if (bytes === undefined || digits.length + bytes.length > 32) break;
    digits += bytes;
  }
  if (digits.length < 8) return undefined;
  const offset = match.groups?.['offset'] ?? '';
  return {offset, bytes: Buffer.from(digits, 'hex'), start, end: start + text.length};
}

/** True where `row` begins as many bytes behind `before` as that one holds; od counts in octal digits. */
function follows(before: Row, row: Row): boolean {
  return [16, 8].some(
    (base) =>
      Number.parseInt(row.offset, base) - Number.parseInt(before.offset, base) === before.bytes.length,
  );
}

function dumpView(view: View, rows: readonly Row[]): View {
  const places = rows.flatMap((row) => Array.from(row.bytes, () => row));
  const text = Buffer.concat(rows.map(({bytes}) => bytes)).toString('latin1');
  return {
    // What is no letter of ASCII parts words, but for the ends of lines.
    text: text.replaceAll(/[^\x20-\x7E\t\r\n]/g, ' '),
    hidden: 'a dump of its bytes',
    start: (index) => view.start(places[index]?.start ?? 0),
    end: (index) => view.end((places[index]?.end ?? 1) - 1),
  };
}
