import type {Plugin} from '@docusaurus/types';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import {relate} from '../../domain/content/related.ts';

/**
 * Field notes name the practice pages that they belong to (`practice:` in their front matter); this plugin writes both ends as data,
 * and the newest notes for the home page. Never global data, which would land in every page.
 */
export default function related(): Plugin {
  return {
    name: 'related',
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.['default'] as BlogContent | undefined;
      const docs = allContent['docusaurus-plugin-content-docs']?.['default'] as LoadedContent | undefined;
      const current = docs?.loadedVersions.find(({versionName}) => versionName === 'current');
      const practice = (current?.docs ?? [])
        .filter(({id}) => id.startsWith('practice/'))
        .map(({id, title, permalink}) => ({id: id.replace('practice/', ''), title, permalink}));
      await actions.createData('notes.json', JSON.stringify(relate(blog?.blogPosts ?? [], practice)));
    },
  };
}
