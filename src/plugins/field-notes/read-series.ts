import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {fieldProblems} from '../../domain/content/front-matter/problems.ts';
import {seriesFile, type SeriesFile} from '../../domain/content/front-matter/series.ts';
import {suggest} from '../../domain/content/nearest.ts';
import type {ReadNote} from './read-notes.ts';

/** Where the series are described, from the root of the site. */
export const SERIES_FILE = 'blog/series.yml';

/** Reads the series; none where the file is missing. @throws {Error} that names every mistake, with what to write. */
export function readSeries(siteDir: string): SeriesFile {
  const file = path.join(siteDir, SERIES_FILE);
  const written: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const parsed = seriesFile.safeParse(written);
  if (parsed.success) return parsed.data;
  const lines = fieldProblems(seriesFile, written, 'a series').map(
    ({path: place, message, fix}) => `${SERIES_FILE}  ${place.map(String).join('.')}: ${message} ${fix}`,
  );
  throw new Error(`The series cannot be read:\n${lines.join('\n')}`);
}

/** @throws {Error} that names every note whose series is not described, with what to write. */
export function requireSeries(series: SeriesFile, notes: readonly ReadNote[]): void {
  const names = new Set(Object.values(series).map(({name}) => name));
  const lines = notes.flatMap(({source, record: {series: written}}) =>
    written === undefined || names.has(written)
      ? []
      : [
          `${source}  The series \`${written}\` is not in ${SERIES_FILE}. ${suggest(written, names)} Or add it there.`,
        ],
  );
  if (lines.length > 0) throw new Error(`Notes name a series that nothing describes:\n${lines.join('\n')}`);
}
