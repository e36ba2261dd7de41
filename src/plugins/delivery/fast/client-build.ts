import path from 'node:path';
import type webpack from 'webpack';
import {reachableScripts} from '../reader-build.ts';
import {registryModule} from './registry.ts';
import type {SortedEntry} from './sort-entries.ts';
import {writeIfChanged} from './write-if-changed.ts';

/**
 * The client’s build for static pages. Of the application only the style sheet is wanted: it is built from the theme and the pages’
 * components, in stock order, without content, so that it does not grow with it. Its scripts are dropped before they are minified.
 */
export function slimClient(
  config: webpack.Configuration,
  dir: string,
  entries: readonly SortedEntry[],
): webpack.Configuration {
  const components = entries.filter(({kind}) => kind === 'bundled').map(({line}) => line);
  const file = (name: string, text: string): string => writeIfChanged(path.join(dir, name), text);
  putFirst(config, {
    '@generated/registry': file('client-registry.js', registryModule(components)),
    '@generated/routes': file('client-routes.js', ROUTES),
    '@generated/routesChunkNames': file('client-chunk-names.json', '{}'),
    '@generated/globalData': file('client-global-data.json', '{}'),
  });
  return {plugins: [{apply: dropApplication}]};
}

/** As Docusaurus writes it, with the one route that names no content. */
const ROUTES = `import ComponentCreator from '@docusaurus/ComponentCreator';
export default [{path: '*', component: ComponentCreator('*')}];
`;

function dropApplication(compiler: webpack.Compiler): void {
  compiler.hooks.compilation.tap('delivery-fast', (compilation) => {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compilation.hooks.processAssets.tap({name: 'delivery-fast', stage}, (assets) => {
      const kept = new Set(reachableScripts(compilation));
      for (const file of Object.keys(assets))
        if (/^assets\/js\/.*\.js$/.test(file) && !kept.has(file)) compilation.deleteAsset(file);
    });
  });
}

/** Aliases are tried in order: these come before Docusaurus’ `@generated`. */
export function putFirst(config: webpack.Configuration, aliases: Readonly<Record<string, string>>): void {
  // Docusaurus gives its aliases as an object, the bundler’s other form of them is a list.
  const others = config.resolve?.alias as Readonly<Record<string, string>> | undefined;
  config.resolve = {...config.resolve, alias: {...aliases, ...others}};
}
