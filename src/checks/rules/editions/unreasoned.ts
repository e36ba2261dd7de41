import {readBlocks} from '../../../domain/content/compare/blocks.ts';
import {splitMend} from '../../../domain/content/mends.ts';
import {compareEditions, type Pages, type PageSource} from '../../../domain/editions/compare.ts';
import type {Problem, Registry} from '../../../domain/editions/registry.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';

/** What is told in editions.yaml, by its keys, and in the pages that differ. */
export type Unreasoned = {readonly registry: readonly Problem[]; readonly pages: readonly RuleFinding[]};

/**
 * Pages that read differently from one edition to the next without a reason in editions.yaml, and reasons without a difference: the build
 * would end at them. Nothing where a page cannot be read, which is told of that page. The registry has passed `checkRegistry`.
 */
export function unreasoned(registry: Registry, pages: readonly Page[]): Unreasoned {
  const pagesOf = new Map<string, Pages>();
  for (const {name, state} of registry.editions) {
    const folder = state === 'open' ? 'docs/' : `versioned_docs/version-${name}/`;
    const own = new Map<string, PageSource>();
    for (const {file, source} of pages.filter(
      (page) => page.kind === 'doc' && page.file.startsWith(folder),
    )) {
      const blocks = readBlocks(source);
      if (blocks.kind === 'findings') return {registry: [], pages: []};
      own.set(file.slice(folder.length).replace(/\.mdx?$/, ''), {file, blocks: blocks.value});
    }
    pagesOf.set(name, own);
  }
  const {problems, unexplained} = compareEditions(registry, pagesOf);
  return {
    registry: problems,
    pages: unexplained.map(({file, line, message}) => {
      const {wrong, mend = ''} = splitMend(message);
      return errorAt(file, {line, column: 1}, `${wrong}.`, mend);
    }),
  };
}
