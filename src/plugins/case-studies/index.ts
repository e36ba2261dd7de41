import path from 'node:path';
import {createMDXLoaderRule} from '@docusaurus/mdx-loader';
import type {LoadContext, Plugin} from '@docusaurus/types';
import highlight from '../highlight/index.ts';
import {showsDrafts} from './drafts.ts';
import {claimsIn} from './find-claim.ts';
import {addLists} from './lists.ts';
import {addReferences, addStudy} from './pages.ts';
import {readCaseStudies, type CaseStudies, type ReadStudy} from './read.ts';

/**
 * Case studies: validates `case-studies/<slug>/` with all revisions, compiles the MDX bodies, adds the lists, one page a revision and
 * their comparisons. Claims and transcripts are written as data, which components import by id.
 */
export default async function caseStudies(context: LoadContext): Promise<Plugin<CaseStudies>> {
  const {siteDir, siteConfig} = context;
  const folder = path.join(siteDir, 'case-studies');
  // Beside the content that Docusaurus hands around, and copies for every worker: texts and sessions are needed here alone.
  let read: readonly ReadStudy[] | undefined;
  const bodies = await createMDXLoaderRule({
    include: [folder + path.sep],
    options: {
      siteDir,
      staticDirs: siteConfig.staticDirectories.map((name) => path.resolve(siteDir, name)),
      markdownConfig: siteConfig.markdown,
      admonitions: false,
      remarkPlugins: [],
      rehypePlugins: [],
      recmaPlugins: [],
      beforeDefaultRemarkPlugins: [],
      beforeDefaultRehypePlugins: [[highlight, {claim: claimsIn(folder)}]],
    },
  });

  return {
    name: 'case-studies',
    async loadContent() {
      const {studies, unpublished} = await readCaseStudies(folder, {drafts: showsDrafts()});
      if (!showsDrafts() && unpublished.length > 0)
        console.warn(`Left out of this build:\n${unpublished.join('\n')}`);
      read = studies;
      return {studies: studies.map(({study}) => study)};
    },
    getPathsToWatch: () => [`${folder}/**/*.{yaml,json,txt,mdx}`],
    async contentLoaded({actions}) {
      // A worker that renders pages loads no content: what follows was done before it started.
      if (read === undefined) return;
      await addReferences(read, actions);
      await addLists(read, actions);
      for (const study of read) await addStudy(study, actions);
    },
    configureWebpack: () => ({module: {rules: [bodies]}}),
  };
}
