import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {noteReceipts} from './note-receipts.ts';

/**
 * Receipts of field notes: `blog/<note>/receipt.yaml`, held against the note's folder. Claims and charts are written as data, which
 * components import by id; charts are computed from the committed data by the note's own `reproduce/claims.mjs`.
 */
export default function receipts({siteDir}: LoadContext): Plugin {
  return {
    name: 'receipts',
    getPathsToWatch: () => [path.join(siteDir, 'blog/*/receipt.yaml'), path.join(siteDir, 'blog/*/data/*')],
    // The notes are complete only here.
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.['default'] as BlogContent | undefined;
      const all = await noteReceipts(siteDir, blog?.blogPosts ?? []);
      const claims = all.flatMap((note) => note.claims.map((claim) => [claim.id, claim] as const));
      const charts = all.flatMap(({slug, charts}) =>
        Object.entries(charts).map(([name, chart]) => [`${slug}/${name}`, chart] as const),
      );
      const notes = all.map(({permalink, receipt}) => [permalink, receipt] as const);
      await actions.createData('claims.json', JSON.stringify(Object.fromEntries(claims)));
      await actions.createData('charts.json', JSON.stringify(Object.fromEntries(charts)));
      await actions.createData('receipts.json', JSON.stringify(Object.fromEntries(notes)));
    },
  };
}
