import {createRequire} from 'node:module';
import type {Options} from '@docusaurus/mdx-loader/lib/options';

const require = createRequire(import.meta.url);

/** A step of the bundler’s for a file; `options` are the loader’s own. */
export type LoaderItem = {readonly loader: string; readonly options: unknown};

/** A bundler’s rule that compiles Markdown: which files, and by which loaders, the last one first. */
export type DocumentRule = {readonly include: readonly string[]; readonly use: readonly LoaderItem[]};

/** The rules among a bundler’s that compile Markdown by Docusaurus’ loader for given folders, as content plugins make them. */
export function documentRules(rules: readonly unknown[]): readonly DocumentRule[] {
  const loader = require.resolve('@docusaurus/mdx-loader');
  return rules.flatMap((rule) => {
    if (typeof rule !== 'object' || rule === null || !('include' in rule) || !('use' in rule)) return [];
    const include = [rule.include].flat();
    const use = [rule.use].flat();
    if (!include.every((folder) => typeof folder === 'string') || !use.every(isLoaderItem)) return [];
    return use[0]?.loader === loader ? [{include, use}] : [];
  });
}

function isLoaderItem(item: unknown): item is LoaderItem {
  return typeof item === 'object' && item !== null && 'loader' in item && typeof item.loader === 'string';
}

/** The rule that compiles a file; undefined where none does. */
export function ruleFor(rules: readonly DocumentRule[], file: string): DocumentRule | undefined {
  return rules.find(({include}) => include.some((folder) => file.startsWith(folder)));
}

/** The options of Docusaurus’ loader in a rule. */
export function mdxOptions({use}: DocumentRule): Options {
  // `documentRules` saw that the first loader is Docusaurus’, whose options these are.
  return use[0]?.options as Options;
}
