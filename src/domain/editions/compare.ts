import {compareBlocks, differs, firstDifference, type ComparedBlock} from '../content/compare/compare.ts';
import {suggest} from '../content/nearest.ts';
import type {Block} from '../content/compare/blocks.ts';
import {changeKinds, type Change, type Problem, type Registry} from './registry.ts';

/** A page's file, from the site's folder, and what it reads. */
export type PageSource = {readonly file: string; readonly blocks: readonly Block[]};

/** The pages of one edition, by page (`practice/latency-profiling`). */
export type Pages = ReadonlyMap<string, PageSource>;

/** What became of a page between two editions. */
export type PageState = 'unchanged' | 'changed' | 'added' | 'removed';

/** One page in two editions; the blocks are empty unless it changed. */
export type ComparedPage = {
  readonly page: string;
  readonly state: PageState;
  readonly reasons: readonly Change[];
  readonly blocks: readonly ComparedBlock[];
};

/** Two editions, the older one first. */
export type ComparedPair = {
  readonly from: string;
  readonly to: string;
  readonly pages: readonly ComparedPage[];
};

/** A difference without a reason, in the file that differs. */
export type Unexplained = {readonly file: string; readonly line: number; readonly message: string};

const NO_PAGES: Pages = new Map();

export type ComparedEditions = {
  readonly pairs: readonly ComparedPair[];
  readonly problems: readonly Problem[];
  readonly unexplained: readonly Unexplained[];
};

/**
 * Compares every page of every two editions, newest pair first. Between neighbours each difference needs a reason in the registry,
 * and each reason a difference. The registry has passed `checkRegistry`.
 */
export function compareEditions(
  {editions, changes}: Registry,
  pagesOf: ReadonlyMap<string, Pages>,
): ComparedEditions {
  const names = editions.map((edition) => edition.name).filter((name) => pagesOf.has(name));
  const pairs: ComparedPair[] = [];
  const unexplained: Unexplained[] = [];
  const explained = new Set<Change>();
  names.forEach((to, newer) => {
    names.slice(newer + 1).forEach((from, steps) => {
      const between = new Set(names.slice(newer, newer + steps + 2));
      const reasons = changes.filter((change) => between.has(change.from) && between.has(change.to));
      const [before, after] = [pagesOf.get(from) ?? NO_PAGES, pagesOf.get(to) ?? NO_PAGES];
      const pages = comparePages(before, after, reasons);
      pairs.push({from, to, pages});
      if (steps > 0) return;
      for (const page of pages.filter((compared) => compared.state !== 'unchanged')) {
        page.reasons.forEach((reason) => explained.add(reason));
        if (page.reasons.length === 0) unexplained.push(explain(page, {from, to, before, after}));
      }
    });
  });
  const known = new Set([...pagesOf.values()].flatMap((pages) => [...pages.keys()]));
  const problems = changes.flatMap((change, index) => {
    if (!known.has(change.page))
      return [
        {
          path: ['changes', index, 'page'],
          message: `there is no page ${change.page}: ${suggest(change.page, known).replace(/\.$/, '').replace(/^W/, 'w')}`,
        },
      ];
    if (explained.has(change)) return [];
    return [
      {
        path: ['changes', index, 'page'],
        message: `${change.page} reads the same in ${change.from} and ${change.to}: make the change, or take this reason off the list`,
      },
    ];
  });
  return {pairs, problems, unexplained};
}

function comparePages(before: Pages, after: Pages, changes: readonly Change[]): readonly ComparedPage[] {
  return [...new Set([...after.keys(), ...before.keys()])].toSorted().map((page) => {
    const [old, young] = [before.get(page), after.get(page)];
    const blocks = old && young ? compareBlocks(old.blocks, young.blocks) : [];
    const state: PageState = !old ? 'added' : !young ? 'removed' : differs(blocks) ? 'changed' : 'unchanged';
    const reasons =
      state === 'unchanged' ? [] : changes.filter((change) => change.page === page).toReversed();
    return {page, state, reasons, blocks: state === 'changed' ? blocks : []};
  });
}

const happened = {
  unchanged: 'reads as in',
  changed: 'reads differently from',
  added: 'is not in',
  removed: 'is no longer after',
} as const;

function explain(
  {page, state}: ComparedPage,
  {from, to, before, after}: {from: string; to: string; before: Pages; after: Pages},
): Unexplained {
  const [old, young] = [before.get(page), after.get(page)];
  const line = old && young ? firstDifference(old.blocks, young.blocks) : 1;
  const kind = state === 'added' ? 'addition' : 'KIND';
  const kinds = state === 'added' ? '' : `, one of the kinds ${changeKinds.join(', ')} for KIND,`;
  const mend = `add below \`changes:\` in editions.yaml \`- {page: ${page}, from: "${from}", to: "${to}", kind: ${kind}, reason: "WHY IT CHANGED"}\`${kinds}${state === 'added' ? ',' : ' and'} with your words for the capitals of the reason`;
  return {
    file: (young ?? old)?.file ?? page,
    line,
    message: `${page} ${happened[state]} edition ${from}, and no reason is given: ${mend}`,
  };
}
