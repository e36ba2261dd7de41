import {describe, expect, it} from 'vitest';
import {describeTrail} from './trail.ts';

const practice = {
  name: 'P',
  tagline: 'T.',
  description: 'D.',
  url: 'https://p.example',
  email: 'a@p.example',
  locale: 'en-GB',
};

const sections = [
  {to: '/notes/tags/', title: 'Tags'},
  {to: '/notes/', title: 'Notes'},
  {to: '/cases/', title: 'Cases'},
];

function way(to: string): unknown {
  return JSON.parse(JSON.stringify(describeTrail(practice, {to, title: 'Here'}, sections) ?? null));
}

describe('the way to a page', () => {
  it('leads from the home page through what the page stands under, the widest first', () => {
    expect(way('/notes/tags/p99/')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {'@type': 'ListItem', position: 1, name: 'P', item: {'@id': 'https://p.example/'}},
        {'@type': 'ListItem', position: 2, name: 'Notes', item: {'@id': 'https://p.example/notes/'}},
        {'@type': 'ListItem', position: 3, name: 'Tags', item: {'@id': 'https://p.example/notes/tags/'}},
        {'@type': 'ListItem', position: 4, name: 'Here', item: {'@id': 'https://p.example/notes/tags/p99/'}},
      ],
    });
  });

  it('names a page once, with or without the slash at its end', () => {
    expect(way('/notes')).toEqual(way('/notes/'));
    expect(way('/notes')).toMatchObject({itemListElement: {length: 2}});
  });

  it('is not led through a page whose name only begins alike', () => {
    expect(way('/notes-on-notes/')).toMatchObject({itemListElement: {length: 2}});
  });

  it('does not exist to the home page', () => {
    expect(way('/')).toBeNull();
  });
});
