import type {PluginContentLoadedActions} from '@docusaurus/types';
import type {OlderRevision} from '../../domain/evidence/changes.ts';
import {changesRoute, revisionRoute} from '../../domain/evidence/revision.ts';
import type {Study} from '../../domain/evidence/study.ts';
import {compareRevisions} from './compare-revisions.ts';
import type {ReadRevision, ReadStudy} from './read.ts';

/** Where `createData` writes, by alias: the absolute path that it returns would end up in the built scripts. */
const data = '@generated/case-studies/default';
const routes = '@site/src/pages/_routes';

/** Writes all claims, and the sessions of the newest revisions, as data that components import by id. */
export async function addReferences(
  studies: readonly ReadStudy[],
  {createData}: PluginContentLoadedActions,
): Promise<void> {
  const claims = studies.flatMap(({study}) => study.claims.map((claim) => [claim.id, claim] as const));
  const transcripts = studies.flatMap(({revisions}) => Object.entries(revisions.at(-1)?.transcripts ?? {}));
  await createData('claims.json', JSON.stringify(Object.fromEntries(claims)));
  await createData('transcripts.json', JSON.stringify(Object.fromEntries(transcripts)));
}

/** Adds the pages of one study: its newest revision, each older one, and where there are several their comparison. */
export async function addStudy(
  read: ReadStudy,
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const {study, revisions} = read;
  const {slug, to} = study;
  const newest = revisions.at(-1)?.revision.id ?? '';
  await createData(`${slug}.json`, JSON.stringify(study));
  addRoute({
    path: to,
    exact: true,
    component: `${routes}/CaseStudy`,
    modules: {study: `${data}/${slug}.json`, body: textOf(slug, newest)},
  });
  for (const older of revisions.slice(0, -1)) {
    const {id} = older.revision;
    await createData(`${slug}.${id}.json`, JSON.stringify(olderRevision(study, older)));
    addRoute({
      path: revisionRoute(to, id),
      exact: true,
      component: `${routes}/CaseStudyRevision`,
      modules: {older: `${data}/${slug}.${id}.json`, body: textOf(slug, id)},
    });
  }
  if (revisions.length < 2) return;
  await createData(`${slug}.changes.json`, JSON.stringify(compareRevisions(read)));
  addRoute({
    path: changesRoute(to),
    exact: true,
    component: `${routes}/CaseStudyChanges`,
    modules: {changes: `${data}/${slug}.changes.json`},
  });
}

function olderRevision(study: Study, {revision, claims, transcripts}: ReadRevision): OlderRevision {
  return {
    study,
    revision,
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    transcripts,
  };
}

function textOf(slug: string, revision: string): string {
  return `@site/case-studies/${slug}/${revision}.mdx`;
}
