import type {Revision, RevisionKind} from '../evidence/revision.ts';
import {byCodeUnit} from './order.ts';

/** Where the list of corrections begins, and its feed. */
export const ERRATA_ROUTE = '/field-notes/errata/';
export const ERRATA_FEED = '/field-notes/errata.xml';

/** Why a text that was published is another one now. */
export type ErratumKind = Exclude<RevisionKind, 'first'>;

/** What became of a text, in a word or two that begin a sentence. */
export const erratumTitles: Readonly<Record<ErratumKind, string>> = {
  correction: 'Corrected',
  clarification: 'Clarified',
  're-measurement': 'Measured again',
  retraction: 'Retracted',
};

/** One change to something that was published. */
export type Erratum = {
  readonly of: 'field note' | 'case study';
  readonly title: string;
  /** The page that changed. */
  readonly to: string;
  /** The revision that changed it, ISO day and sentence. */
  readonly id: string;
  readonly date: string;
  readonly kind: ErratumKind;
  readonly reason: string;
  /** The id of the revision that readers had before. */
  readonly before: string;
};

/** What is published in revisions: a note or a case study, its revisions the oldest first. */
export type Revised = {readonly to: string; readonly title: string; readonly revisions: readonly Revision[]};

/**
 * Every correction, clarification, re-measurement and retraction, the newest first; those of one day by address, and of one page
 * the newest revision first. The order depends on the content alone.
 */
export function errataOf(notes: readonly Revised[], studies: readonly Revised[]): readonly Erratum[] {
  return [
    ...notes.flatMap((note) => changesOf(note, 'field note')),
    ...studies.flatMap((study) => changesOf(study, 'case study')),
  ].toSorted(
    (a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.to, b.to) || numberOf(b.id) - numberOf(a.id),
  );
}

/** The revisions that changed a page, the newest first: what a reader is told over it. */
export function changesOf({to, title, revisions}: Revised, of: Erratum['of']): readonly Erratum[] {
  return revisions
    .flatMap(({id, date, kind, reason}, index) =>
      kind === 'first'
        ? []
        : [{of, title, to, id, date, kind, reason, before: revisions[index - 1]?.id ?? id}],
    )
    .toReversed();
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
