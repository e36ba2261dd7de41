import type {PublishedRevision} from './revision.ts';
import {shownTranscripts} from './shown-transcripts.ts';
import type {StudyFiles} from './study-files.ts';

/** The terminal sessions of one revision, by name; they are set with that revision's claims. */
export type RevisionSessions = {readonly revision: PublishedRevision; readonly names: readonly string[]};

/**
 * Which sessions belong to which of the revisions that are shown, the oldest first. Each has those that its text shows; the last one
 * also has those that no text shows, since any page of the site may show them.
 */
export function sessionsOf(
  {slug, texts, transcripts}: StudyFiles,
  revisions: readonly PublishedRevision[],
): readonly RevisionSessions[] {
  const shownBy = new Map([...texts].map(([id, text]) => [id, shownTranscripts(slug, text)]));
  const shown = new Set([...shownBy.values()].flat());
  return revisions.map((revision, index) => {
    const own = new Set(shownBy.get(revision.revision.id));
    const isLast = index === revisions.length - 1;
    return {
      revision,
      names: [...transcripts.keys()].filter((name) => own.has(name) || (isLast && !shown.has(name))),
    };
  });
}
