import {copyFile} from 'node:fs/promises';
import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {isScheduled} from '../../domain/notes/day.ts';
import {errataFeed} from '../../domain/notes/errata-feed.ts';
import {ERRATA_FEED, ERRATA_ROUTE, errataOf} from '../../domain/notes/errata.ts';
import {seriesPlaces, type NotePage} from '../../domain/notes/note-record.ts';
import {portionRoute, portionsOf} from '../../domain/notes/portions.ts';
import {STATUS_ROUTE, statusOn} from '../../domain/notes/review.ts';
import {site} from '../../site.ts';
import type {CaseStudies} from '../case-studies/read.ts';
import {buildDay} from './build-day.ts';
import {readNotes} from './read-notes.ts';

/** Where `createData` writes, by alias: the absolute path that it returns would end up in the built scripts. */
const data = '@generated/field-notes/default';

/**
 * Around field notes: what each says of itself as data for its page, `/field-notes/errata/` with its feed for notes and case studies,
 * and `/field-notes/status/`. Unlisted notes have their pages and stand in no list.
 */
export default function fieldNotes({siteDir, baseUrl, generatedFilesDir}: LoadContext): Plugin {
  const served = path.join(generatedFilesDir, 'field-notes/default/served');
  return {
    name: 'field-notes',
    // The content of the other plugins is complete only here.
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.['default'] as BlogContent | undefined;
      const cases = allContent['case-studies']?.['default'] as CaseStudies | undefined;
      const notes = readNotes(blog?.blogPosts ?? []);
      const listed = notes.filter(({unlisted}) => !unlisted).map(({record}) => record);
      const series = seriesPlaces(listed);
      const day = buildDay(siteDir);

      const pages = notes.map(({permalink, record}): readonly [string, NotePage] => [
        permalink,
        {record, series: series.get(record.to), isScheduled: isScheduled(record.date, day)},
      ]);
      await actions.createData('notes.json', JSON.stringify(Object.fromEntries(pages)));

      const errata = errataOf(listed, cases?.studies ?? []);
      await addList('Errata', ERRATA_ROUTE, portionsOf(errata), actions);
      await actions.createData(`served${ERRATA_FEED}`, errataFeed(errata, site, day));

      const {rows, overdue} = statusOn(day, listed);
      const portions = portionsOf(rows).map((portion) => ({...portion, day, overdue}));
      await addList('NoteStatus', STATUS_ROUTE, portions, actions);
    },
    configureWebpack() {
      if (process.env.NODE_ENV === 'production') return {};
      const devServer = {static: [{directory: served, publicPath: baseUrl}]};
      // webpack's own types do not know the part of its development server.
      return {devServer} as object;
    },
    async postBuild({outDir}) {
      await copyFile(path.join(served, ERRATA_FEED), path.join(outDir, ERRATA_FEED));
    },
  };
}

/** Adds the pages of a list, each with its own rows. */
async function addList(
  component: string,
  base: string,
  portions: readonly {readonly number: number}[],
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  for (const portion of portions) {
    const name = `${component}.${portion.number}.json`;
    await createData(name, JSON.stringify(portion));
    addRoute({
      path: portionRoute(base, portion.number),
      exact: true,
      component: `@site/src/pages/_routes/${component}`,
      modules: {portion: `${data}/${name}`},
    });
  }
}
