import {copyFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {evidenceDocument, evidenceJsonSchema, formatJson} from '../../domain/evidence/evidence-json.ts';
import {EVIDENCE_PATH, SCHEMA_PATH} from '../../domain/evidence/evidence-paths.ts';
import {register, registerPages, registerRoute} from '../../domain/evidence/register.ts';
import {site} from '../../site.ts';
import {claimsOf} from './claims.ts';

/** Where `createData` writes, by alias: the absolute path that it returns would end up in the built scripts. */
const data = '@generated/evidence/default';

/**
 * The evidence register: the claims of all plugins as the pages of `/evidence/`, as data for components, and as `/evidence.json` with
 * its JSON Schema, which `npm start` serves as well.
 */
export default function evidence({siteDir, siteConfig, baseUrl, generatedFilesDir}: LoadContext): Plugin {
  const served = path.join(generatedFilesDir, 'evidence/default/served');
  return {
    name: 'evidence',
    async allContentLoaded({allContent, actions}) {
      const all = register(await claimsOf(siteDir, allContent));
      const pages = registerPages(all);
      await actions.createData('rows.json', JSON.stringify(all.rows));
      await actions.createData(
        'addresses.json',
        JSON.stringify(Object.fromEntries(all.rows.map(({id, to}) => [id, to]))),
      );
      for (const page of pages) {
        await actions.createData(`page-${page.number}.json`, JSON.stringify(page));
        actions.addRoute({
          path: registerRoute(page.number),
          exact: true,
          component: '@site/src/pages/_routes/Evidence',
          modules: {page: `${data}/page-${page.number}.json`},
        });
      }
      // docusaurus.config.ts states both.
      const {commit, edition} = siteConfig.customFields as {
        readonly commit: string;
        readonly edition: string;
      };
      const origin = {name: site.name, url: site.url, edition, commit};
      await actions.createData(`served${EVIDENCE_PATH}`, formatJson(evidenceDocument(all, origin)));
      await actions.createData(`served${SCHEMA_PATH}`, formatJson(evidenceJsonSchema(site.url)));
    },
    configureWebpack() {
      if (process.env.NODE_ENV === 'production') return {};
      const devServer = {static: [{directory: served, publicPath: baseUrl}]};
      // webpack's own types do not know the part of its development server.
      return {devServer} as object;
    },
    async postBuild({outDir}) {
      for (const file of [EVIDENCE_PATH, SCHEMA_PATH])
        await copyFile(path.join(served, file), path.join(outDir, file));
    },
  };
}
