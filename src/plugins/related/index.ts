import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {describeUnknown} from '../../domain/content/related-references.ts';
import {relate, type EngagementPage} from '../../domain/content/related.ts';
import type {CaseStudies} from '../case-studies/read.ts';

/**
 * Cross-references: studies name the practice pages and the service that they belong to, field notes name the practice pages that they
 * belong to and the cases that they cite. This plugin writes both ends as data that components import. Never global data, which would
 * land in every page.
 */
export default function related({siteDir}: LoadContext): Plugin {
  return {
    name: 'related',
    // The content of the other plugins is complete only here.
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.['default'] as BlogContent | undefined;
      const docs = allContent['docusaurus-plugin-content-docs']?.['default'] as LoadedContent | undefined;
      const cases = allContent['case-studies']?.['default'] as CaseStudies | undefined;
      const {related: data, unknown} = relate({
        notes: blog?.blogPosts ?? [],
        studies: cases?.studies ?? [],
        practice: pagesIn(docs, 'practice/'),
        services: pagesIn(docs, 'services/'),
      });
      if (unknown.length > 0) {
        const lines = await Promise.all(
          unknown.map(async (reference) =>
            describeUnknown(reference, await readFile(path.join(siteDir, reference.file), 'utf8')),
          ),
        );
        throw new Error(`Pages cannot be related:\n${lines.join('\n')}`);
      }
      await actions.createData('related.json', JSON.stringify(data));
    },
  };
}

/** The pages of the open edition in a folder of docs/, without its overview. */
function pagesIn(docs: LoadedContent | undefined, folder: string): readonly EngagementPage[] {
  const current = docs?.loadedVersions.find(({versionName}) => versionName === 'current');
  return (current?.docs ?? [])
    .filter(({id}) => id.startsWith(folder) && id !== `${folder}index`)
    .map(({id, title, permalink}) => ({id: id.slice(folder.length), title, permalink}));
}
