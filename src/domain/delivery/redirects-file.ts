import type {Redirect} from './redirects.ts';

/** What Cloudflare takes of a `_redirects` file (https://developers.cloudflare.com/pages/configuration/redirects/). */
export const redirectsFileLimits = {lines: 2000, lineCharacters: 1000} as const;

/** Where each old path leads, one exact path at a time: a page's old path with its slash and without it. */
export function exactRedirects(redirects: readonly Redirect[]): ReadonlyMap<string, string> {
  return new Map(
    redirects
      .flatMap(({from, to}) => {
        const bare = from.replace(/\/$/, '');
        return /\.\w+$/.test(bare)
          ? [[bare, to] as const]
          : ([
              [`${bare}/`, to],
              [bare, to],
            ] as const);
      })
      .filter(([from]) => from !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** `_redirects` for Cloudflare and Netlify; empty where there are none. @throws {Error} that says which limit is exceeded. */
export function formatRedirectsFile(redirects: readonly Redirect[]): string {
  const lines = [...exactRedirects(redirects)].map(([from, to]) => `${from} ${to} 301`);
  if (lines.length > redirectsFileLimits.lines)
    throw new Error(
      `_redirects would have ${lines.length} lines, and hosts read ${redirectsFileLimits.lines}: take the oldest out of deploy/redirects.yaml.`,
    );
  const long = lines.find((line) => line.length > redirectsFileLimits.lineCharacters);
  if (long !== undefined)
    throw new Error(
      `_redirects: hosts drop a line over ${redirectsFileLimits.lineCharacters} characters: ${long.slice(0, 80)}…`,
    );
  return lines.map((line) => `${line}\n`).join('');
}

/** Old path → target, of a `_redirects` file that `formatRedirectsFile` wrote. */
export function parseRedirectsFile(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([from, to]) => (from !== undefined && to !== undefined ? [[from, to] as const] : [])),
  );
}
