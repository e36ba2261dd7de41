import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';
import {documentRules, mdxOptions, ruleFor} from './document-rule.ts';

const require = createRequire(import.meta.url);
const mdx = {loader: require.resolve('@docusaurus/mdx-loader'), options: {siteDir: '/site'}};
const cut = {loader: '/blog/markdownLoader.js', options: {}};

describe('the rules that compile documents', () => {
  it('are those for folders by Docusaurus’ loader, with the loaders before it', () => {
    const docs = {test: /\.mdx?$/, include: ['/site/docs/'], use: [mdx]};
    const blog = {test: /\.mdx?$/, include: '/site/blog/', use: [mdx, cut]};
    expect(documentRules([docs, blog])).toEqual([
      {include: ['/site/docs/'], use: [mdx]},
      {include: ['/site/blog/'], use: [mdx, cut]},
    ]);
    const [rule] = documentRules([docs]);
    expect(rule === undefined ? undefined : mdxOptions(rule)).toBe(mdx.options);
  });

  it.each([
    ['of another loader', {include: ['/site/docs/'], use: [cut]}],
    ['with another loader after it', {include: ['/site/docs/'], use: [cut, mdx]}],
    ['for the folders that a function chooses', {include: [() => true], use: [mdx]}],
    ['for everything, as Docusaurus’ fallback is', {test: /\.mdx?$/, exclude: ['/site/docs/'], use: [mdx]}],
    ['by a loader’s name alone', {include: ['/site/docs/'], use: [mdx.loader]}],
    ['after a loader by its name alone', {include: ['/site/docs/'], use: [mdx, cut.loader]}],
    ['without a loader', {include: ['/site/docs/'], type: 'asset'}],
    ['in short for all files', '...'],
    ['that are left out', null],
  ])('are none %s', (_, rule) => expect(documentRules([rule])).toEqual([]));
});

describe('the rule for a file', () => {
  const rules = documentRules([
    {include: ['/site/docs/', '/site/i18n/docs/'], use: [mdx]},
    {include: ['/site/docs/deep/'], use: [mdx, cut]},
  ]);

  it('is the first whose folder it is in', () => {
    expect(ruleFor(rules, '/site/i18n/docs/x.mdx')).toBe(rules[0]);
    expect(ruleFor(rules, '/site/docs/deep/x.mdx')).toBe(rules[0]);
  });

  it('is none in a folder that only begins alike', () => {
    expect(ruleFor(rules, '/site/docs-2/x.mdx')).toBe(undefined);
  });
});
