import path from 'node:path';
import {createMDXLoaderRule} from '@docusaurus/mdx-loader';
import type {LoadContext, Plugin} from '@docusaurus/types';
import highlight from '../highlight/index.ts';
import {claimsIn} from './find-claim.ts';
import {readCaseStudies, type CaseStudies} from './read.ts';

/** Where `createData` writes, by alias: the absolute path that it returns would end up in the built scripts. */
const data = '@generated/case-studies/default';

/**
 * Case studies: validates `case-studies/<slug>/study.yaml` and its transcripts, compiles the MDX bodies, adds `/case-studies/` and
 * one page a study. Claims and transcripts are written as data, which components import by id.
 */
export default async function caseStudies(context: LoadContext): Promise<Plugin<CaseStudies>> {
  const {siteDir, siteConfig} = context;
  const folder = path.join(siteDir, 'case-studies');
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
    loadContent: () => readCaseStudies(folder),
    getPathsToWatch: () => [`${folder}/**/*.{yaml,txt,mdx}`],
    async contentLoaded({content, actions}) {
      const {studies, claims, transcripts} = content;
      await actions.createData('claims.json', JSON.stringify(claims));
      await actions.createData('transcripts.json', JSON.stringify(transcripts));
      await actions.createData('studies.json', JSON.stringify(studies));
      actions.addRoute({path: '/case-studies/', exact: true, component: '@site/src/pages/_routes/CaseStudies', modules: {studies: `${data}/studies.json`}});
      for (const study of studies) {
        await actions.createData(`${study.slug}.json`, JSON.stringify(study));
        const newest = study.revisions.at(-1)?.id ?? 'r1';
        actions.addRoute({
          path: study.to,
          exact: true,
          component: '@site/src/pages/_routes/CaseStudy',
          modules: {
            study: `${data}/${study.slug}.json`,
            body: `@site/case-studies/${study.slug}/${newest}.mdx`,
          },
        });
      }
    },
    configureWebpack: () => ({module: {rules: [bodies]}}),
  };
}
