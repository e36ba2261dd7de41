import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DOCUSAURUS_VERSION} from '@docusaurus/utils';
import type {AllContent, LoadContext} from '@docusaurus/types';
import type webpack from 'webpack';
import {slimClient} from './client-build.ts';
import {addressesOf, withoutTexts, type Content} from './content.ts';
import {documentRules} from './document-rule.ts';
import {readRegistry} from './registry.ts';
import {slimServer} from './server-build.ts';
import {formatSettings, type PlainContext} from './settings.ts';
import {sortEntries, type SortedEntry} from './sort-entries.ts';
import {stampOf} from './stamp.ts';
import {fastSwitch, type FastOption} from './switch.ts';

/** What the delivery plugin calls on the fast way; README.md tells how it works and what it leans on. */
type Fast = {
  readonly noteContent: (content: AllContent) => void;
  readonly client: (config: webpack.Configuration) => webpack.Configuration;
  readonly server: (config: webpack.Configuration) => void;
};

/** The fast way of production builds; undefined where the switch is off, and then the ordinary build gives the same pages. */
export function fastWay(context: LoadContext, option: FastOption): Fast | undefined {
  const decided = fastSwitch(option, process.env.DELIVERY_FAST, DOCUSAURUS_VERSION);
  if (decided.kind === 'off') {
    if (decided.warning !== undefined) console.warn(decided.warning);
    return undefined;
  }
  const dir = path.join(context.generatedFilesDir, 'delivery', 'fast');
  let content: Content = {};
  let entries: readonly SortedEntry[] | undefined;
  const sorted = (config: webpack.Configuration): readonly SortedEntry[] =>
    (entries ??= sortAll(context, config));
  return {
    noteContent(loaded) {
      content = withoutTexts(loaded);
    },
    client(config) {
      keepCacheApart(config);
      return slimClient(config, dir, sorted(config));
    },
    server(config) {
      keepCacheApart(config);
      const settings = path.join(dir, 'settings.bin');
      mkdirSync(dir, {recursive: true});
      writeFileSync(
        settings,
        formatSettings({
          context: plainContext(context),
          content,
          cacheDir: path.join(context.siteDir, 'node_modules/.cache/delivery/documents'),
          stamp: stampOf(context.siteDir),
          addresses: addressesOf(content),
        }),
      );
      slimServer(config, dir, settings, sorted(config));
    },
  };
}

function sortAll({generatedFilesDir}: LoadContext, config: webpack.Configuration): readonly SortedEntry[] {
  // Docusaurus gives aliases as an object; those that lead to a folder are what routes use.
  const aliases = (config.resolve?.alias ?? {}) as Readonly<Record<string, string>>;
  return sortEntries(readRegistry(generatedFilesDir), aliases, documentRules(config.module?.rules ?? []));
}

function plainContext(context: LoadContext): PlainContext {
  const {siteConfig, currentBundler: _, ...plain} = context;
  return {...plain, url: siteConfig.url};
}

/** The bundler’s cache does not notice another alias: with the switch in the other position it would give stale modules. */
function keepCacheApart({experiments}: webpack.Configuration): void {
  const cache = (experiments as {cache?: {version?: string}} | undefined)?.cache;
  if (cache?.version !== undefined) cache.version += '-fast';
}
