import type {Options as PresetOptions} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {commitOf} from './src/plugins/commit.ts';
import {claimsIn} from './src/plugins/case-studies/find-claim.ts';
import {ssrTemplate} from './src/plugins/delivery/template.ts';
import {feedItems} from './src/plugins/field-notes/feed/feed-items.ts';
import {readingTime} from './src/plugins/field-notes/reading-time.ts';
import {withoutScheduled} from './src/plugins/field-notes/scheduled.ts';
import {editionOptions, openEdition} from './src/plugins/editions/options.ts';
import highlight from './src/plugins/highlight/index.ts';
import {site} from './src/site.ts';
import editions from './versions.json' with {type: 'json'};

/** Fenced code and transcripts are set at build time, wherever Markdown is compiled. */
const content = {
  beforeDefaultRehypePlugins: [[highlight, {claim: claimsIn('case-studies')}]],
} satisfies Partial<PresetOptions['docs']>;

const preset: PresetOptions = {
  docs: {
    ...content,
    path: 'docs',
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    breadcrumbs: false,
    lastVersion: 'current',
    versions: editionOptions(editions),
  },
  blog: {
    ...content,
    routeBasePath: 'field-notes',
    blogTitle: 'Field notes',
    blogDescription: `Field notes of ${site.name}: what we measure and how, with the arithmetic shown.`,
    postsPerPage: 20,
    blogSidebarCount: 0,
    archiveBasePath: null,
    onInlineTags: 'throw',
    onInlineAuthors: 'throw',
    onUntruncatedBlogPosts: 'throw',
    processBlogPosts: withoutScheduled('.'),
    readingTime,
    feedOptions: {
      type: 'all',
      title: `${site.name}: field notes`,
      description: site.description,
      language: site.locale,
      xslt: false,
      createFeedItems: feedItems,
    },
  },
  theme: {
    customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/prose.css', './src/css/code.css'],
  },
  sitemap: {lastmod: null, changefreq: null, priority: null},
};

const config: Config = {
  title: site.name,
  tagline: site.tagline,
  url: site.url,
  baseUrl: '/',
  trailingSlash: true,
  favicon: 'icon.svg',
  i18n: {defaultLocale: 'en', locales: ['en'], localeConfigs: {en: {htmlLang: site.locale}}},
  customFields: {commit: commitOf('.'), edition: openEdition()},
  future: {v4: true, faster: true},
  // One site an origin: the stored key stays a plain `theme`, which src/enhance/theme.ts writes.
  storage: {namespace: false},
  // The banner is an inline script, and shows a false alarm when scripts fail.
  baseUrlIssueBanner: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  ssrTemplate,
  presets: [['@docusaurus/preset-classic', preset]],
  plugins: [
    './src/plugins/bundling/index.ts',
    './src/plugins/case-studies/index.ts',
    './src/plugins/receipts/index.ts',
    './src/plugins/evidence/index.ts',
    './src/plugins/related/index.ts',
    './src/plugins/field-notes/index.ts',
    './src/plugins/editions/index.ts',
    './src/plugins/history/index.ts',
    './src/plugins/delivery/index.ts',
  ],
  clientModules: ['./src/enhance/index.ts'],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    metadata: [{name: 'color-scheme', content: 'light dark'}],
  },
};

export default config;
