import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {join, resolve, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {textType} from '../src/domain/delivery/file-types.ts';

const compress = promisify(brotliCompress);

/** A file of the build; `path` is its own from the root, with `/` before it (`/practice/index.html`). */
export type ServedFile = {readonly path: string; readonly bytes: Buffer; readonly hash: string};

/** What a path asks for: a file, or a folder with a page that was asked for without its slash. */
export type Asked =
  {readonly kind: 'file'; readonly file: ServedFile} | {readonly kind: 'folder'} | {readonly kind: 'nothing'};

/** Files that tell the host what to do: no host serves them. */
const FOR_HOSTS: ReadonlySet<string> = new Set(['/_headers', '/_redirects']);

/** Looks a path up as static hosts do; nothing outside of `root` is ever read. */
export async function ask(root: string, path: string): Promise<Asked> {
  const decoded = decode(path);
  if (decoded === undefined || FOR_HOSTS.has(decoded)) return {kind: 'nothing'};
  const wanted = decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  const place = resolve(root, `.${wanted}`);
  if (!place.startsWith(root + sep)) return {kind: 'nothing'};
  const found = await stat(place).catch(() => undefined);
  if (found?.isFile()) return {kind: 'file', file: await readServed(place, wanted)};
  const page = await stat(join(place, 'index.html')).catch(() => undefined);
  return {kind: page?.isFile() ? 'folder' : 'nothing'};
}

/** The page for what is not there; undefined in a build without one. */
export async function missingPage(root: string): Promise<ServedFile | undefined> {
  const place = join(root, '404.html');
  return (await stat(place).catch(() => undefined)) && readServed(place, '/404.html');
}

async function readServed(place: string, path: string): Promise<ServedFile> {
  const bytes = await readFile(place);
  return {path, bytes, hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22)};
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

const compressed = new Map<string, Promise<Buffer>>();
/** Enough for thousands of pages; beyond it the oldest go. */
const KEPT = 5000;

/**
 * The bytes as production has them beside the file (`.br`, the best quality); undefined for what is no text. Compressed once, however
 * often it is asked for.
 */
export function brotli({path, bytes, hash}: ServedFile): Promise<Buffer> | undefined {
  if (textType(path) === undefined) return undefined;
  const known = compressed.get(hash);
  if (known !== undefined) return known;
  const [oldest] = compressed.keys();
  if (compressed.size >= KEPT && oldest !== undefined) compressed.delete(oldest);
  const made = compress(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length},
  });
  compressed.set(hash, made);
  return made;
}
