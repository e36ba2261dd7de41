import {brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync} from 'node:zlib';

/** A file as text: what was packed is unpacked, what is binary is its readable runs. `undefined` where nothing can be read. */
export type Unpacked =
  | {readonly kind: 'text'; readonly file: string; readonly text: string; readonly packed: boolean}
  | {readonly kind: 'unreadable'; readonly why: string};

/** Against a file that unpacks for ever. */
const limit = 64 * 1024 * 1024;

/** Unpacks gzip, zlib, zstd and brotli, decodes UTF-8 and UTF-16, and takes the strings out of binary profiles. */
export function unpack(file: string, bytes: Uint8Array, depth = 0): Unpacked {
  const inner = file.replace(/\.(?:gz|gzip|zst|br|zz)$/i, '');
  const unzip = packing(file, bytes);
  if (unzip !== undefined) {
    if (depth > 2) return {kind: 'unreadable', why: 'is packed more than three times'};
    try {
      const result = unpack(inner, unzip(bytes), depth + 1);
      return result.kind === 'text' ? {...result, packed: true} : result;
    } catch {
      return {kind: 'unreadable', why: 'cannot be unpacked'};
    }
  }
  if (archive(bytes)) return {kind: 'unreadable', why: 'is an archive'};
  if (capture(bytes)) return {kind: 'unreadable', why: 'is a packet capture, whose addresses are bytes'};
  const text = decode(bytes);
  return {kind: 'text', file, text: text ?? strings(bytes), packed: text === undefined};
}

function packing(file: string, bytes: Uint8Array): ((bytes: Uint8Array) => Uint8Array) | undefined {
  const options = {maxOutputLength: limit};
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return (packed) => gunzipSync(packed, options);
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f)
    return (packed) => zstdDecompressSync(packed, options);
  if (/\.br$/i.test(file)) return (packed) => brotliDecompressSync(packed, options);
  if (/\.zz$/i.test(file)) return (packed) => inflateSync(packed, options);
  return undefined;
}

function archive(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 262)).toString('latin1');
  return (
    /^(?:PK\p{Cc}|7z\u00BC\u00AF|Rar!|\u00FD7zXZ|BZh\d|%PDF-)/u.test(head) || head.slice(257) === 'ustar'
  );
}

function capture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return ['d4c3b2a1', 'a1b2c3d4', '4d3cb2a1', 'a1b23c4d', '0a0d0d0a'].includes(head);
}

/** Made once: that takes longer than to decode a page. */
const decoders = {
  'utf-8': new TextDecoder('utf-8', {fatal: true}),
  'utf-16le': new TextDecoder('utf-16le', {fatal: true}),
  'utf-16be': new TextDecoder('utf-16be', {fatal: true}),
};

function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return undefined;
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return undefined;
  }
}

/** Runs of at least four printable characters, each on a line: what `strings` prints. */
function strings(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\t\u0020-\u007E]{4,}/g) ?? []
  ).join('\n');
}
