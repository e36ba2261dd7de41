import {describe, expect, it} from 'vitest';
import {citationBibtex, citationText, type CitedNote} from './citation.ts';

const note: CitedNote = {
  title: 'Before the first measurement',
  slug: 'before-the-first-measurement',
  authors: ['P'],
  practice: 'P',
  url: 'https://p.example/field-notes/before-the-first-measurement/',
  revision: {id: 'r2', date: '2026-03-05'},
};

describe('a citation as text', () => {
  it('names the revision and its day', () => {
    expect(citationText(note)).toBe(
      'P. “Before the first measurement.” Field note, revision r2, 5 March 2026. https://p.example/field-notes/before-the-first-measurement/',
    );
  });

  it('names the practice where people sign, and ends a title once', () => {
    expect(citationText({...note, title: 'Why?', authors: ['A B', 'C D']})).toMatch(
      /^A B, C D\. “Why\?” P field note, revision r2,/,
    );
  });
});

describe('a citation as BibTeX', () => {
  it('is an entry whose key names note and revision', () => {
    expect(citationBibtex(note)).toBe(
      [
        '@misc{before-the-first-measurement-r2,',
        '  author = {{P}},',
        '  title = {{Before the first measurement}},',
        '  howpublished = {Field note, P},',
        '  year = {2026},',
        '  month = mar,',
        '  day = {5},',
        '  note = {Revision r2},',
        '  url = {https://p.example/field-notes/before-the-first-measurement/},',
        '}',
      ].join('\n'),
    );
  });

  it('has people’s names apart, and TeX’s own signs escaped', () => {
    const entry = citationBibtex({...note, title: '50 % of a_b & {c} \\ ~', authors: ['A B', 'C D']});
    expect(entry).toContain('author = {A B and C D}');
    expect(entry).toContain('{{50 \\% of a\\_b \\& \\{c\\} \\textbackslash{} \\textasciitilde{}}}');
  });
});
