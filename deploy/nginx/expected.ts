import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cacheControl, keep} from '../../src/domain/delivery/caching.ts';
import {textType} from '../../src/domain/delivery/file-types.ts';
import {headersFor, type HeaderRule} from '../../src/domain/delivery/header-rule.ts';

type Built = {
  readonly build: string;
  /** Every file of the build, as paths from its root. */
  readonly files: readonly string[];
  readonly rules: readonly HeaderRule[];
  readonly moved: ReadonlyMap<string, string>;
};

type Expected = {
  readonly path: string;
  readonly status: number;
  readonly cache: string;
  readonly location?: string;
  /** The file whose bytes must arrive. */
  readonly file?: string;
};

/** Asks a server for everything that a build holds, and for what it does not hold; tells what differs from the policy. */
export async function compareAnswers(
  url: string,
  built: Built,
): Promise<{readonly count: number; readonly mistakes: readonly string[]}> {
  const asked = [...pagesAndFiles(built.files), ...detours(built)];
  const mistakes: string[] = [];
  for (const expected of asked) mistakes.push(...(await differences(url, built, expected)));
  return {count: asked.length, mistakes};
}

function pagesAndFiles(files: readonly string[]): readonly Expected[] {
  return files.map((file) => {
    const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return {path, status: 200, cache: cacheControl(path), file};
  });
}

function detours({files, moved}: Built): readonly Expected[] {
  const folders = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => `/${file.slice(0, -11)}`);
  return [
    ...folders.map((path) => ({path, status: 301, cache: keep.never, location: `${path}/`})),
    ...[...moved].map(([path, location]) => ({path, status: 301, cache: keep.never, location})),
    ...['/nowhere', '/nowhere/', '/assets/js/gone.0a1b2c3d.js', '/_headers', '/nowhere/atom.xml'].map(
      (path) => ({
        path,
        status: 404,
        cache: keep.never,
        file: '404.html',
      }),
    ),
  ];
}

async function differences(
  url: string,
  {build, rules}: Built,
  expected: Expected,
): Promise<readonly string[]> {
  const {path, status, cache, location, file} = expected;
  const response = await fetch(url + path, {redirect: 'manual', headers: {'accept-encoding': 'br'}});
  const bytes = Buffer.from(await response.arrayBuffer());
  const wanted: (readonly [string, string | null])[] = [
    ...headersFor(rules, path)
      .filter(({name}) => name !== 'Cache-Control' && (status === 200 || name !== 'Content-Type'))
      .map(({name, value}) => [name, value] as const),
    ['Cache-Control', cache],
    ['Location', location ?? null],
    ['Content-Encoding', file !== undefined && textType(file) !== undefined ? 'br' : null],
  ];
  const found = [
    ...(response.status === status ? [] : [`status ${response.status}, expected ${status}`]),
    ...wanted
      .filter(([name, value]) => response.headers.get(name) !== value)
      .map(([name, value]) => `${name}: ${response.headers.get(name)}, expected ${value}`),
    ...(file === undefined || bytes.equals(readFileSync(join(build, file)))
      ? []
      : ['other bytes than the build’s']),
    ...(status === 200 ? await againDifferences(url + path, response) : []),
  ];
  return found.map((difference) => `${path}: ${difference}`);
}

/** A page that has not changed is not sent again. */
async function againDifferences(address: string, first: Response): Promise<readonly string[]> {
  const etag = first.headers.get('etag');
  if (etag === null) return ['no ETag'];
  const again = await fetch(address, {headers: {'if-none-match': etag, 'accept-encoding': 'br'}});
  return again.status === 304 && again.headers.get('cache-control') === first.headers.get('cache-control')
    ? []
    : [`asked again with its ETag: status ${again.status}`];
}
