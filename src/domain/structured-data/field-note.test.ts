import {describe, expect, it} from 'vitest';
import {describeBlog, describeNote, type DescribedNote} from './field-note.ts';

const practice = {
  name: 'P',
  tagline: 'T.',
  description: 'D.',
  url: 'https://p.example',
  email: 'a@p.example',
  locale: 'en-GB',
};

const note: DescribedNote = {
  title: 'T',
  description: 'D.',
  to: '/notes/t',
  revisions: [{id: 'r1', date: '2026-11-21', kind: 'first', reason: 'R.'}],
  authors: [{name: 'P', to: '/notes/authors/p'}],
  blog: '/notes',
  about: [],
  cites: [],
};

function posting(more: Partial<DescribedNote> = {}): unknown {
  return JSON.parse(JSON.stringify(describeNote(practice, {...note, ...more})));
}

describe('a field note', () => {
  it('is a posting of a day, in the blog that the list describes', () => {
    expect(posting()).toEqual({
      '@type': 'BlogPosting',
      '@id': 'https://p.example/notes/t/#note',
      url: 'https://p.example/notes/t/',
      headline: 'T',
      description: 'D.',
      inLanguage: 'en-GB',
      datePublished: '2026-11-21',
      dateModified: '2026-11-21',
      version: 'r1',
      author: {'@id': 'https://p.example/#practice'},
      publisher: {'@id': 'https://p.example/#practice'},
      isPartOf: {'@id': describeBlog(practice, {title: 'N', description: '', to: '/notes'})['@id']},
    });
  });

  it('is about practice pages and cites case studies', () => {
    expect(posting({about: ['/practice/a'], cites: ['/cases/b/']})).toMatchObject({
      about: [{'@id': 'https://p.example/practice/a/#service'}],
      citation: [{'@id': 'https://p.example/cases/b/#article'}],
    });
  });

  it('is by people where people sign it', () => {
    const authors = [{name: 'A. Person', to: '/notes/authors/a'}, {name: 'B. Person'}, {name: 'P'}];
    expect(posting({authors})).toMatchObject({
      author: [
        {'@type': 'Person', name: 'A. Person', url: 'https://p.example/notes/authors/a/'},
        {'@type': 'Person', name: 'B. Person'},
        {'@id': 'https://p.example/#practice'},
      ],
    });
  });
});
