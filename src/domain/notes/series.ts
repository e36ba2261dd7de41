import type {SeriesFile} from '../content/front-matter/series.ts';
import type {NoteRecord, SeriesPlace} from './note-record.ts';
import type {NoteSummary} from './note-summary.ts';
import {byCodeUnit} from './order.ts';

export const SERIES_ROUTE = '/field-notes/series/';

/** A listed note: what it says of itself, and what a list shows of it. */
export type ListedNote = {readonly record: NoteRecord; readonly summary: NoteSummary};

/** A series with its published parts in reading order; there may be none yet. */
export type Series = {
  readonly name: string;
  readonly to: string;
  readonly description: string;
  /** Paragraphs. */
  readonly introduction: readonly string[];
  readonly parts: readonly NoteSummary[];
};

/** The address of a series by its key in blog/series.yml. */
export function seriesRoute(key: string): string {
  return `${SERIES_ROUTE}${key}/`;
}

/**
 * Every series of the file, in its order, with its parts. The reading order is the one that the file gives, since parts that were
 * published on one day have no other, and the first to be written is not always the first to read; notes that it does not name
 * follow by date, so that a new part needs no line in the file.
 */
export function seriesOf(file: SeriesFile, notes: readonly ListedNote[]): readonly Series[] {
  const byName = Map.groupBy(notes, ({record}) => record.series);
  return Object.entries(file).map(([key, {name, description, introduction, order = []}]) => ({
    name,
    to: seriesRoute(key),
    description,
    introduction: introduction.trim().split(/\n+/),
    parts: inReadingOrder(byName.get(name) ?? [], order).map(({summary}) => summary),
  }));
}

function inReadingOrder(notes: readonly ListedNote[], order: readonly string[]): readonly ListedNote[] {
  const rank = ({record}: ListedNote): number => {
    const index = order.indexOf(record.to.split('/').at(-2) ?? '');
    return index === -1 ? order.length : index;
  };
  return notes.toSorted(
    (a, b) => rank(a) - rank(b) || byCodeUnit(a.record.date + a.record.to, b.record.date + b.record.to),
  );
}

/** The place of each note that is part of a series, by its permalink. */
export function seriesPlaces(all: readonly Series[]): ReadonlyMap<string, SeriesPlace> {
  return new Map(
    all.flatMap(({name, to, parts}) =>
      parts.map(({permalink}, index) => {
        const [previous, next] = [parts[index - 1], parts[index + 1]].map(
          (part) => part && {to: part.permalink, title: part.title},
        );
        return [permalink, {name, to, part: index + 1, parts: parts.length, previous, next}] as const;
      }),
    ),
  );
}
