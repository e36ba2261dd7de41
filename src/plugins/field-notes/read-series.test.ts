import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeEach, describe, expect, it} from 'vitest';
import {noteRecord} from '../../domain/notes/note-record.ts';
import type {ReadNote} from './read-notes.ts';
import {readSeries, requireSeries, SERIES_FILE} from './read-series.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'series-'));
const description = 'A series of a test, with a description that is long enough for search.';

function note(series: string): ReadNote {
  return {
    source: 'blog/2026-11-21-a/index.mdx',
    unlisted: false,
    record: noteRecord('/a/', 'A', {date: '2026-11-21', series}),
    summary: {permalink: '/a/', title: 'A', description: '', date: '2026-11-21'},
  };
}

beforeEach(() => mkdirSync(path.join(folder, 'blog'), {recursive: true}));
afterAll(() => rmSync(folder, {recursive: true}));

describe('the series', () => {
  it('are none where nothing describes any', () => {
    expect(readSeries(folder)).toEqual({});
  });

  it('are read with every mistake named', () => {
    writeFileSync(path.join(folder, SERIES_FILE), `tails:\n  nmae: Tails\n  description: ${description}\n`);
    expect(() => readSeries(folder)).toThrow(
      /blog\/series\.yml {2}tails\.introduction: `introduction` is missing[\s\S]*tails\.nmae: `nmae` is not a field of a series; did you mean `name`\?/,
    );
  });

  it('that notes name are described', () => {
    const series = {tails: {name: 'Tails', description, introduction: 'What it asks.'}};
    expect(() => requireSeries(series, [note('Tails')])).not.toThrow();
    expect(() => requireSeries(series, [note('Tials')])).toThrow(
      'blog/2026-11-21-a/index.mdx  The series `Tials` is not in blog/series.yml. Write `Tails`. Or add it there.',
    );
  });
});
