import type {PluginContentLoadedActions} from '@docusaurus/types';
import {ARCHIVE_ROUTE, archiveOf, yearRoute} from '../../domain/notes/archive.ts';
import {portionRoute} from '../../domain/notes/portions.ts';
import {SERIES_ROUTE, type ListedNote, type Series} from '../../domain/notes/series.ts';

/** Where `createData` writes, by alias: the absolute path that it returns would end up in the built scripts. */
const data = '@generated/field-notes/default';

/** Adds the pages of a list, each with its own rows. */
export async function addList(
  component: string,
  base: string,
  portions: readonly {readonly number: number}[],
  actions: PluginContentLoadedActions,
): Promise<void> {
  for (const portion of portions) {
    const name = `${component}.${portion.number}`;
    await addPage(
      component,
      portionRoute(base, portion.number),
      {name, prop: 'portion', value: portion},
      actions,
    );
  }
}

/** Adds `/field-notes/series/` and a page a series, also for one that has no part yet. */
export async function addSeries(
  series: readonly Series[],
  actions: PluginContentLoadedActions,
): Promise<void> {
  const listed = series.map(({name, to, description, parts}) => ({
    name,
    to,
    description,
    parts: parts.length,
  }));
  await addPage(
    'NoteSeriesList',
    SERIES_ROUTE,
    {name: 'NoteSeriesList', prop: 'series', value: listed},
    actions,
  );
  for (const [index, one] of series.entries())
    await addPage('NoteSeries', one.to, {name: `NoteSeries.${index}`, prop: 'series', value: one}, actions);
}

/** Adds `/field-notes/archive/`, and pages a year where it has no room for all titles. */
export async function addArchive(
  notes: readonly ListedNote[],
  actions: PluginContentLoadedActions,
): Promise<void> {
  const {archive, yearPages} = archiveOf(
    notes.map(({summary: {permalink: to, title, date}}) => ({to, title, date})),
  );
  await addPage(
    'NoteArchive',
    ARCHIVE_ROUTE,
    {name: 'NoteArchive', prop: 'archive', value: archive},
    actions,
  );
  for (const page of yearPages) {
    const to = portionRoute(yearRoute(page.year), page.number);
    const name = `NoteArchiveYear.${page.year}.${page.number}`;
    await addPage('NoteArchiveYear', to, {name, prop: 'page', value: page}, actions);
  }
}

/** Adds a page whose component gets one prop, from a file of data of its own. */
async function addPage(
  component: string,
  path: string,
  {name, prop, value}: {readonly name: string; readonly prop: string; readonly value: unknown},
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  await createData(`${name}.json`, JSON.stringify(value));
  addRoute({
    path,
    exact: true,
    component: `@site/src/pages/_routes/${component}`,
    modules: {[prop]: `${data}/${name}.json`},
  });
}
