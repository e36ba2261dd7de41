import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';

const from = z
  .string('write the old path')
  .regex(/^\/[^\s?#*:]*$/, {error: ({input}) => fromMistake(String(input))})
  .describe('The old path: /old-name/. It holds with and without the slash at its end.');
const to = z
  .string('write where it is now')
  .regex(/^(?:\/(?!\/)[^\s*:]*|https:\/\/\S+)$/, {error: ({input}) => toMistake(String(input))})
  .describe('Where it is now: /new-name/, or an address with https://.');

/** What is wrong with an old path, and the line to write where it can be told. */
function fromMistake(path: string): string {
  if (/^[\w-]+(?:\/[\w.-]+)*\/?$/.test(path))
    return `“${path}” has no slash in front: write \`from: /${path}\``;
  const sign = /[\s?#*]/.exec(path)?.[0];
  if (path.startsWith('/') && sign !== undefined)
    return sign === '?' || sign === '#'
      ? `“${path}” has a query or an anchor, which no redirect sees: write \`from: ${path.split(/[?#]/)[0]}\``
      : `“${path}” is more than one path${sign === '*' ? ', and each has a redirect of its own' : ''}: write each without “${sign}”, such as \`from: /old-name/\``;
  return `“${path}” is no path of this site: write the old path alone, such as \`from: /old-name/\``;
}

/** The same for where a page is now. */
function toMistake(address: string): string {
  if (/^[\w-]+(?:\/[\w.-]+)*\/?(?:#[\w-]+)?$/.test(address))
    return `“${address}” has no slash in front: write \`to: /${address}\``;
  if (address.startsWith('http://'))
    return `“${address}” is not encrypted: write \`to: ${address.replace('http:', 'https:')}\``;
  return `“${address}” is no path of this site, and no address with https://: write one, such as \`to: /new-name/\``;
}

/** `deploy/redirects.yaml` as it is written; editors know it as a JSON Schema (schemas/). */
export const redirectsSource = z.strictObject({
  redirects: z
    .array(z.strictObject({from, to}), 'list the redirects, or write `redirects: []`')
    .describe('Addresses that have moved for good, one an item.'),
});

/** An address that has moved for good. */
export type Redirect = z.output<typeof redirectsSource>['redirects'][number];

/** Reads `deploy/redirects.yaml`; every mistake at once, at its line. */
export function parseRedirects(yaml: string): Parsed<readonly Redirect[]> {
  const parsed = parseYaml(yaml, redirectsSource);
  return parsed.kind === 'ok' ? {kind: 'ok', value: parsed.value.redirects} : parsed;
}

/**
 * What is wrong with redirects on a site of these pages (paths with the slash at their end), one line a mistake. Hosts accept a loop
 * and a target that is gone without a word.
 */
export function redirectMistakes(
  redirects: readonly Redirect[],
  pages: ReadonlySet<string>,
): readonly string[] {
  const bySource = new Map(redirects.map((redirect) => [place(redirect.from), redirect]));
  return redirects.flatMap((redirect) => {
    const mistakes = [sourceMistake(redirect, bySource, pages), targetMistake(redirect, bySource, pages)];
    // Both are told, but where the first says that the whole redirect goes.
    const told = pages.has(withSlash(redirect.from)) ? mistakes.slice(0, 1) : mistakes;
    return told.flatMap((mistake) =>
      mistake === undefined ? [] : [`${redirectText(redirect)}, ${mistake}`],
    );
  });
}

/** What a mistake begins with: the redirect in words. */
export function redirectText({from: old, to: now}: Redirect): string {
  return `${old} is redirected to ${now}`;
}

function sourceMistake(
  redirect: Redirect,
  bySource: ReadonlyMap<string, Redirect>,
  pages: ReadonlySet<string>,
): string | undefined {
  if (bySource.get(place(redirect.from)) !== redirect)
    return 'and a later entry redirects the same path: keep one of the two.';
  if (pages.has(withSlash(redirect.from)))
    return 'and is a page again: take both lines out, `from:` and `to:`.';
  return undefined;
}

function targetMistake(
  redirect: Redirect,
  bySource: ReadonlyMap<string, Redirect>,
  pages: ReadonlySet<string>,
): string | undefined {
  const next = bySource.get(place(redirect.to));
  if (next !== undefined) {
    const end = endOf(redirect, bySource);
    return end === undefined
      ? 'in a circle that reaches no page: write in one redirect of the circle a `to:` that is a page.'
      : `which is redirected too: write \`to: ${end}\`.`;
  }
  const path = redirect.to.split(/[?#]/)[0] ?? '';
  if (path.startsWith('/') && !/\.\w+$/.test(path) && !pages.has(path))
    return pages.has(withSlash(path))
      ? `which has no slash at its end: write \`to: ${withSlash(path)}\`.`
      : 'which is no page.';
  return undefined;
}

/** Where following redirects ends; undefined in a circle. */
function endOf(redirect: Redirect, bySource: ReadonlyMap<string, Redirect>): string | undefined {
  const seen = new Set<Redirect>();
  for (let at = redirect; !seen.has(at);) {
    seen.add(at);
    const next = bySource.get(place(at.to));
    if (next === undefined) return at.to;
    at = next;
  }
  return undefined;
}

/** What an address asks for, with or without slash at its end, query and anchor. */
function place(address: string): string {
  return (address.split(/[?#]/)[0] ?? '').replace(/\/$/, '');
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
