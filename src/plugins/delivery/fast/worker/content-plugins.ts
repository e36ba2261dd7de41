import {loadSiteConfig} from '@docusaurus/core/lib/server/config.js';
import {initPlugins} from '@docusaurus/core/lib/server/plugins/init.js';
import type {InitializedPlugin, LoadContext, PluginContentLoadedActions} from '@docusaurus/types';
import {documentRules, type DocumentRule} from '../document-rule.ts';
import type {Settings} from '../settings.ts';

/**
 * The rules by which this site compiles documents. A worker cannot be handed functions (remark and rehype plugins, the front matter’s
 * parser, what resolves a link), so it starts the site’s plugins as Docusaurus does, and gives them the content that was loaded.
 */
export async function loadRules({context: plain, content}: Settings): Promise<readonly DocumentRule[]> {
  const {siteConfig} = await loadSiteConfig({
    siteDir: plain.siteDir,
    customConfigFilePath: plain.siteConfigPath,
  });
  const context: LoadContext = {
    ...plain,
    siteConfig: {...siteConfig, url: plain.url, baseUrl: plain.baseUrl},
    // Plugins that load content ask for no more of the bundler than its name.
    currentBundler: {name: 'rspack'} as LoadContext['currentBundler'],
  };
  const plugins = await initPlugins(context);
  const rules: DocumentRule[] = [];
  for (const plugin of plugins.filter(({loadContent}) => loadContent !== undefined)) {
    const own = rulesOf(plugin, context);
    if (own.length === 0) continue;
    const loaded = content[plugin.name]?.[plugin.options.id ?? 'default'];
    // Here plugins learn which document has which address.
    await plugin.contentLoaded?.({content: loaded, actions: nothing});
    rules.push(...own);
  }
  return rules;
}

function rulesOf(plugin: InitializedPlugin, {currentBundler}: LoadContext): readonly DocumentRule[] {
  const config = {module: {rules: []}, resolve: {alias: {}}, plugins: []};
  const utils = {currentBundler} as Parameters<NonNullable<typeof plugin.configureWebpack>>[2];
  const made = plugin.configureWebpack?.(config, true, utils, undefined);
  return documentRules([...(made?.module?.rules ?? []), ...config.module.rules]);
}

/** Routes and data stand already: here they are made in vain. */
const nothing: PluginContentLoadedActions = {
  addRoute: () => undefined,
  createData: async (name) => name,
  setGlobalData: () => undefined,
};
