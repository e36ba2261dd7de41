import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ruleFor, type DocumentRule} from './document-rule.ts';
import {isCode} from './is-code.ts';
import type {RegistryEntry} from './registry.ts';

/** How a module that routes name comes to a page. */
export type SortedEntry = RegistryEntry &
  (
    | {/** Through the bundler, as ever. */ readonly kind: 'bundled'}
    | {/** Data, read while pages are rendered. */ readonly kind: 'data'; readonly file: string}
    | {
        /** A document, compiled while pages are rendered. */ readonly kind: 'document';
        readonly file: string;
        /** What stands after the file in the request: `?truncated=true`, or nothing. */
        readonly query: string;
      }
  );

/** Sorts what routes name; `aliases` are the bundler’s: `@site`, `~docs` … */
export function sortEntries(
  entries: readonly RegistryEntry[],
  aliases: Readonly<Record<string, string>>,
  rules: readonly DocumentRule[],
): readonly SortedEntry[] {
  return entries.map((entry) => {
    const [name = '', ...rest] = entry.request.split('?');
    const query = rest.length === 0 ? '' : `?${rest.join('?')}`;
    const file = resolve(name, aliases);
    if (file === undefined || !existsSync(file)) return {...entry, kind: 'bundled'};
    if (file.endsWith('.json') && query === '') return {...entry, kind: 'data', file};
    if (/\.mdx?$/.test(file) && ruleFor(rules, file) !== undefined && !isCode(readFileSync(file, 'utf8')))
      return {...entry, kind: 'document', file, query};
    return {...entry, kind: 'bundled'};
  });
}

function resolve(name: string, aliases: Readonly<Record<string, string>>): string | undefined {
  if (path.isAbsolute(name)) return name;
  const [alias = '', ...rest] = name.split('/');
  const dir = aliases[alias];
  return dir === undefined ? undefined : path.join(dir, ...rest);
}
