import type {NoteHistory} from '../content/front-matter/note-history.ts';
import type {PageLink} from '../content/related.ts';
import type {Revision} from '../evidence/revision.ts';

/** A published note with what it says of itself. */
export type NoteRecord = {
  readonly to: string;
  readonly title: string;
  /** ISO day. */
  readonly date: string;
  readonly brief?: {readonly question: string; readonly answer: string} | undefined;
  readonly validFor?: string | undefined;
  /** ISO day. */
  readonly reviewBy?: string | undefined;
  readonly series?: string | undefined;
  /** The oldest first; there is always one. */
  readonly revisions: readonly Revision[];
};

/** A note’s place in its series; `part` is from 1. */
export type SeriesPlace = {
  readonly name: string;
  /** The page of the series. */
  readonly to: string;
  readonly part: number;
  readonly parts: number;
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
};

/** What the page of a note shows beside its text. */
export type NotePage = {
  readonly record: NoteRecord;
  readonly series?: SeriesPlace | undefined;
  /** Its day has not come: only `npm start` shows it. */
  readonly isScheduled: boolean;
};

/** The record of a note by its front matter. A note that names no revisions is as it was first published. */
export function noteRecord(to: string, title: string, history: NoteHistory): NoteRecord {
  const {date, question, answer, valid_for: validFor, review_by: reviewBy, series, revisions} = history;
  return {
    to,
    title,
    date,
    brief: question === undefined || answer === undefined ? undefined : {question, answer},
    validFor,
    reviewBy,
    series,
    revisions: revisions ?? [{id: 'r1', date, kind: 'first', reason: 'First publication.'}],
  };
}

/** The revision of a note that is read. */
export function newestOf({revisions, date}: Pick<NoteRecord, 'revisions' | 'date'>): Revision {
  return revisions.at(-1) ?? {id: 'r1', date, kind: 'first', reason: 'First publication.'};
}
