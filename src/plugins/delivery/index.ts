import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {buildReader, readReader} from './reader-build.ts';
import {fastWay} from './fast/fast.ts';
import type {FastOption} from './fast/switch.ts';
import {drawIslandsApart} from './island-host.ts';
import {finishPages} from './finish/finish.ts';
import {writePolicy} from './policy/write-policy.ts';
import {pageScript} from './page-script.ts';
import {isReserved, site} from '../../site.ts';

export type DeliveryOptions = {
  /** `'auto'`, the default, builds the fast way where src/plugins/delivery/fast knows this Docusaurus; false never does. */
  readonly fast?: FastOption;
};

/**
 * Delivery: a built page is HTML with the rules that it uses, one small script, and islands. Docusaurus renders it; this plugin builds
 * the small script beside the application and, once every page is written, finishes the pages and takes the application away. In
 * `npm start` it does nothing.
 */
export default function delivery(context: LoadContext, {fast: option = 'auto'}: DeliveryOptions): Plugin {
  const production = process.env.NODE_ENV === 'production';
  const manifest = path.join(context.generatedFilesDir, 'delivery', 'reader.json');
  const fast = production ? fastWay(context, option) : undefined;
  return {
    name: 'delivery',
    async allContentLoaded({allContent}) {
      fast?.noteContent(allContent);
    },
    configureWebpack(config, isServer, {currentBundler}) {
      if (!production) return {};
      if (isServer) {
        fast?.server(config);
        return drawIslandsApart(currentBundler.instance);
      }
      const {plugins = []} = buildReader(config, manifest);
      return {plugins: [...(fast?.client(config).plugins ?? []), ...plugins]};
    },
    async postBuild({outDir, siteConfig}) {
      const reader = await readReader(manifest);
      finishPages({
        outDir,
        baseUrl: siteConfig.baseUrl,
        reader,
        cacheDir: path.join(context.siteDir, 'node_modules/.cache/delivery'),
      });
      writePolicy({
        outDir,
        inlineScripts: [pageScript(siteConfig.baseUrl + reader.script)],
        redirects: path.join(context.siteDir, 'deploy/redirects.yaml'),
      });
      if (isReserved(site.url) || isReserved(site.email)) {
        console.warn(
          `${site.url} and ${site.email} are reserved names: fill in the practice’s own in src/site.ts before a release.`,
        );
      }
    },
  };
}
