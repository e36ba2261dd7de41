import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {editionsData} from '../../domain/editions/view.ts';
import {withLinks} from './links.ts';
import {readEditions, type Editions} from './read.ts';

/**
 * Editions of the services and practice pages: checks that editions.yaml, versions.json and the pages agree, and adds `/changes/`,
 * where every two editions are compared. What the menu and the banner of a page need is written as data of its own.
 */
export default function editions({siteDir, baseUrl}: LoadContext): Plugin<Editions> {
  let content: Editions | undefined;
  return {
    name: 'editions',
    getPathsToWatch: () => [
      `${siteDir}/editions.yaml`,
      `${siteDir}/versions.json`,
      `${siteDir}/{docs,versioned_docs}/**/*.{md,mdx}`,
    ],
    async loadContent() {
      content = await readEditions(siteDir);
      return content;
    },
    // Titles and addresses are the docs plugin's, whose content is complete only here.
    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.['default'];
      if (content === undefined || docs === undefined)
        throw new Error('The editions plugin needs the docs plugin: add it to docusaurus.config.ts.');
      const view = withLinks(content, docs as LoadedContent);
      await actions.createData('editions.json', JSON.stringify(editionsData(view)));
      await actions.createData('changes.json', JSON.stringify(view));
      actions.addRoute({
        path: normalizeUrl([baseUrl, '/changes/']),
        exact: true,
        component: '@site/src/pages/_routes/Changes',
        // By alias: the absolute path that `createData` returns would end up in the built scripts.
        modules: {view: '@generated/editions/default/changes.json'},
      });
    },
  };
}
