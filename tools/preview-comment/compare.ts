import {diffArrays} from 'diff';
import type {BuiltPage} from '../built-pages/read.ts';

type Pages = ReadonlyMap<string, BuiltPage>;

/** One place where a page reads differently; one of the two may be empty. */
export type Passage = {readonly before: string; readonly after: string};

export type ChangedPage = {
  readonly page: BuiltPage;
  readonly added: number;
  readonly removed: number;
  readonly passages: readonly Passage[];
};

export type RemovedPage = {
  readonly page: BuiltPage;
  /** Where its address leads from now on; undefined where it leads nowhere. */
  readonly to: string | undefined;
};

export type Comparison = {
  readonly added: readonly BuiltPage[];
  readonly changed: readonly ChangedPage[];
  readonly removed: readonly RemovedPage[];
  readonly unchanged: number;
};

/** What a reader finds changed between two builds: pages that came, went, or read differently. `redirects` are those of the new one. */
export function compareBuilds(
  before: Pages,
  after: Pages,
  redirects: ReadonlyMap<string, string>,
): Comparison {
  const kept = [...after.values()].flatMap((page) => {
    const old = before.get(page.route);
    return old === undefined ? [] : [comparePage(old, page)];
  });
  const changed = kept.filter(({added, removed}) => added + removed > 0);
  return {
    added: [...after.values()].filter(({route}) => !before.has(route)),
    changed,
    removed: [...before.values()]
      .filter(({route}) => !after.has(route))
      .map((page) => ({page, to: redirects.get(page.route) ?? redirects.get(page.route.replace(/\/$/, ''))})),
    unchanged: kept.length - changed.length,
  };
}

function comparePage(before: BuiltPage, page: BuiltPage): ChangedPage {
  if (before.words.join(' ') === page.words.join(' ')) return {page, added: 0, removed: 0, passages: []};
  const parts = diffArrays([...before.words], [...page.words]);
  const count = (kind: 'added' | 'removed'): number =>
    parts.filter((part) => part[kind]).reduce((sum, {value}) => sum + value.length, 0);
  const passages = parts.flatMap((part, index): readonly Passage[] => {
    const words = part.value.join(' ');
    const last = parts[index - 1];
    if (part.removed) return parts[index + 1]?.added === true ? [] : [{before: words, after: ''}];
    return part.added ? [{before: last?.removed === true ? last.value.join(' ') : '', after: words}] : [];
  });
  return {page, added: count('added'), removed: count('removed'), passages};
}
