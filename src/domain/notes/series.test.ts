import {describe, expect, it} from 'vitest';
import {noteRecord} from './note-record.ts';
import {seriesOf, seriesPlaces, type ListedNote} from './series.ts';

function part(slug: string, date: string, series?: string): ListedNote {
  const to = `/field-notes/${slug}/`;
  return {
    record: noteRecord(to, slug, {date, series}),
    summary: {permalink: to, title: slug, description: '', date},
  };
}

const described = {description: 'About it.', introduction: 'What it asks.\n\nWhere to begin.\n'};
const notes = [
  part('c', '2026-11-22', 'S'),
  part('b', '2026-11-21', 'S'),
  part('a', '2026-11-21', 'S'),
  part('of-another', '2026-11-21', 'T'),
  part('of-none', '2026-11-21'),
];
const titles = (order?: string[]): readonly string[] | undefined =>
  seriesOf({s: {name: 'S', ...described, order}}, notes)[0]?.parts.map(({title}) => title);

describe('a series', () => {
  it('is read by date where no order is given, parts of one day by address', () => {
    expect(titles()).toEqual(['a', 'b', 'c']);
  });

  it('is read in the order of the file; what that does not name follows', () => {
    expect(titles(['c', 'not-yet', 'b'])).toEqual(['c', 'b', 'a']);
  });

  it('stands at the address of its key, with its paragraphs, also before it has a part', () => {
    expect(seriesOf({'not-yet': {name: 'Not yet', ...described}}, notes)).toEqual([
      {
        name: 'Not yet',
        to: '/field-notes/series/not-yet/',
        description: 'About it.',
        introduction: ['What it asks.', 'Where to begin.'],
        parts: [],
      },
    ]);
  });
});

describe('a part', () => {
  it('knows its number, and the parts before and after it', () => {
    const places = seriesPlaces(
      seriesOf({s: {name: 'S', ...described}, t: {name: 'T', ...described}}, notes),
    );
    expect(places.get('/field-notes/b/')).toEqual({
      name: 'S',
      to: '/field-notes/series/s/',
      part: 2,
      parts: 3,
      previous: {to: '/field-notes/a/', title: 'a'},
      next: {to: '/field-notes/c/', title: 'c'},
    });
    expect(places.get('/field-notes/of-another/')).toMatchObject({
      part: 1,
      parts: 1,
      previous: undefined,
      next: undefined,
    });
    expect(places.has('/field-notes/of-none/')).toBe(false);
  });
});
