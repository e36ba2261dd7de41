import {describe, expect, it} from 'vitest';
import {authorRoute, noteName, noteRoute, tagRoute} from './note-route.ts';

describe('the route of a note', () => {
  it('drops the date of its folder or file', () => {
    expect(noteRoute('2026-11-21-how-we-measure/index.mdx')).toBe('/field-notes/how-we-measure/');
    expect(noteRoute('2026-11-21-how-we-measure.md')).toBe('/field-notes/how-we-measure/');
  });

  it('takes the slug of the front matter', () => {
    expect(noteRoute('2026-11-21-how-we-measure/index.mdx', 'measuring')).toBe('/field-notes/measuring/');
    expect(noteRoute('2026-11-21-how-we-measure/index.mdx', '/measuring/')).toBe('/field-notes/measuring/');
  });

  it('knows no route for a file that is named otherwise', () => {
    expect(noteRoute('how-we-measure/index.mdx')).toBeUndefined();
    expect(noteName('2026-11-21-a/reproduce/notes.mdx')).toBeUndefined();
  });
});

describe('the pages around notes', () => {
  it('names a tag’s page as Docusaurus does', () => {
    expect(tagRoute('measurement')).toBe('/field-notes/tags/measurement/');
    expect(tagRoute('p99-tails')).toBe('/field-notes/tags/p-99-tails/');
    expect(tagRoute('measurement', '/how-we-measure')).toBe('/field-notes/tags/how-we-measure/');
  });

  it('knows an author’s page only where there is one', () => {
    expect(authorRoute('msmsoft', true)).toBe('/field-notes/authors/msmsoft/');
    expect(authorRoute('msmsoft', {permalink: '/practice'})).toBe('/field-notes/authors/practice/');
    expect(authorRoute('msmsoft', undefined)).toBeUndefined();
    expect(authorRoute('msmsoft', false)).toBeUndefined();
  });
});
