import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isReserved, site} from '../../site.ts';
import {finishPages} from './finish/finish.ts';
import {drawIslandsApart} from './island-host.ts';
import {writePolicy} from './policy/write-policy.ts';
import {buildReader, readReader} from './reader-build.ts';
import {storedThemeScript} from './stored-theme.ts';

/**
 * Delivery: a built page is HTML with the rules that it uses, one small script, and islands. Docusaurus renders it; this plugin builds
 * the small script beside the application and, once every page is written, finishes the pages, takes the application away and writes
 * the policy that the pages need. In `npm start` it does nothing.
 */
export default function delivery({generatedFilesDir, siteDir}: LoadContext): Plugin {
  const manifest = path.join(generatedFilesDir, 'delivery', 'reader.json');
  return {
    name: 'delivery',
    configureWebpack(config, isServer, {currentBundler}) {
      if (process.env.NODE_ENV !== 'production') return {};
      if (isServer) return drawIslandsApart(currentBundler.instance);
      return buildReader(config, manifest);
    },
    async postBuild({outDir, siteConfig}) {
      await finishPages({outDir, baseUrl: siteConfig.baseUrl, reader: await readReader(manifest)});
      await writePolicy({
        outDir,
        inlineScripts: [storedThemeScript],
        redirects: path.join(siteDir, 'deploy/redirects.yaml'),
      });
      if (isReserved(site.url) || isReserved(site.email)) {
        console.warn(
          `${site.url} and ${site.email} are reserved names: fill in the practice’s own in src/site.ts before a release.`,
        );
      }
    },
  };
}
