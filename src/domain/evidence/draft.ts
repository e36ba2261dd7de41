import type {PublishedRevision} from './revision.ts';
import type {StudyReading} from './study-files.ts';
import type {Study} from './study.ts';

/** A study in a state that may be shown: its claims are those of the last of `revisions`. */
export type ShownStudy = {readonly study: Study; readonly revisions: readonly PublishedRevision[]};

/**
 * A study as a release shows it: without a newest revision that is still being written, with the claims that were published before.
 * Undefined where nothing of it was published yet, or it cannot be read.
 */
export function withoutDraft({study, revisions, published}: StudyReading): ShownStudy | undefined {
  const shown = revisions.filter(({revision}) => published[revision.id] !== undefined);
  const newest = shown.at(-1);
  if (study === undefined || newest === undefined) return undefined;
  return {
    study: {...study, revisions: shown.map(({revision}) => revision), claims: newest.claims},
    revisions: shown,
  };
}

/** A study with all its revisions, as it is shown while it is written. */
export function withDraft({study, revisions}: StudyReading): ShownStudy | undefined {
  return study && {study, revisions};
}
