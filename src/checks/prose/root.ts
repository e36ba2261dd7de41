import type {Root} from 'mdast';
import {parseMdx} from '../core/parse-mdx.ts';
import type {Page} from '../core/site.ts';

const roots = new WeakMap<Page, Root>();

/** The syntax tree of a page, parsed once for all rules that read its prose. They must not change it. */
export function rootOf(page: Page): Root {
  const known = roots.get(page);
  if (known !== undefined) return known;
  const {root} = parseMdx(page.source);
  roots.set(page, root);
  return root;
}
