import {copyFile} from 'node:fs/promises';
import path from 'node:path';
import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {isScheduled} from '../../domain/notes/day.ts';
import {errataFeed} from '../../domain/notes/errata-feed.ts';
import {ERRATA_FEED, ERRATA_ROUTE, errataOf} from '../../domain/notes/errata.ts';
import type {NotePage} from '../../domain/notes/note-record.ts';
import {portionsOf} from '../../domain/notes/portions.ts';
import {STATUS_ROUTE, statusOn} from '../../domain/notes/review.ts';
import {seriesOf, seriesPlaces} from '../../domain/notes/series.ts';
import {site} from '../../site.ts';
import type {CaseStudies} from '../case-studies/read.ts';
import {addArchive, addList, addSeries} from './add-pages.ts';
import {buildDay} from './build-day.ts';
import {readNotes} from './read-notes.ts';
import {readSeries, requireSeries, SERIES_FILE} from './read-series.ts';

/**
 * Around field notes: what each says of itself as data for its page, the series, the archive, `/field-notes/errata/` with its feed for
 * notes and case studies, and `/field-notes/status/`. Unlisted notes have their pages and stand in no list.
 */
export default function fieldNotes({siteDir, baseUrl, generatedFilesDir}: LoadContext): Plugin {
  const served = path.join(generatedFilesDir, 'field-notes/default/served');
  return {
    name: 'field-notes',
    getPathsToWatch: () => [path.join(siteDir, SERIES_FILE)],
    // The content of the other plugins is complete only here.
    async allContentLoaded({allContent, actions}) {
      const blog = allContent['docusaurus-plugin-content-blog']?.['default'] as BlogContent | undefined;
      const cases = allContent['case-studies']?.['default'] as CaseStudies | undefined;
      const notes = readNotes(blog?.blogPosts ?? []);
      const listedNotes = notes.filter(({unlisted}) => !unlisted);
      const listed = listedNotes.map(({record}) => record);
      const described = readSeries(siteDir);
      requireSeries(described, notes);
      const series = seriesOf(described, listedNotes);
      const places = seriesPlaces(series);
      const day = buildDay(siteDir);

      const pages = notes.map(({summary: {permalink}, record}): readonly [string, NotePage] => [
        permalink,
        {record, series: places.get(permalink), isScheduled: isScheduled(record.date, day)},
      ]);
      await actions.createData('notes.json', JSON.stringify(Object.fromEntries(pages)));

      await addSeries(series, actions);
      await addArchive(listedNotes, actions);

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
