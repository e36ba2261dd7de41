import type {AllContent} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import {addressesOf, withoutTexts} from './content.ts';

const note = (source: string, permalink: string, content = ''): object => ({
  content,
  metadata: {source, permalink, title: 'T'},
});
const doc = (source: string, permalink: string, title = 'T'): object => ({source, permalink, title});
const site = (docs: readonly object[], notes: readonly object[] = []): AllContent => ({
  docs: {default: {loadedVersions: [{docs}]}, second: {loadedVersions: []}},
  blog: {default: {blogPosts: notes}},
});

describe('the addresses of documents', () => {
  const before = addressesOf(site([doc('a.md', '/a/')], [note('n.md', '/n/')]));

  it('change when a document comes, goes or moves', () => {
    for (const [docs, notes] of [
      [[], [note('n.md', '/n/')]],
      [[doc('a.md', '/a/')], []],
      [[doc('a.md', '/b/')], [note('n.md', '/n/')]],
      [[doc('b.md', '/a/')], [note('n.md', '/n/')]],
      [[doc('a.md', '/a/'), doc('b.md', '/b/')], [note('n.md', '/n/')]],
    ] as const)
      expect(addressesOf(site(docs, notes))).not.toBe(before);
  });

  it('do not change with titles and texts', () => {
    expect(addressesOf(site([doc('a.md', '/a/', 'Another')], [note('n.md', '/n/', 'Text.')]))).toBe(before);
  });

  it('are found in whatever plugins load, in circles as well', () => {
    const circle: Record<string, unknown> = {source: 'c.md', permalink: '/c/'};
    circle.next = {previous: circle, list: [null, undefined, 1, circle]};
    const moved = {...circle, permalink: '/d/'};
    expect(addressesOf({own: {default: circle}})).not.toBe(addressesOf({own: {default: moved}}));
  });
});

describe('content for the workers', () => {
  it('is without the notes’ texts, and otherwise as it was loaded', () => {
    const loaded = site([doc('a.md', '/a/')], [note('n.md', '/n/', 'A long text.')]);
    expect(withoutTexts(loaded)).toEqual(site([doc('a.md', '/a/')], [note('n.md', '/n/')]));
    expect(loaded).toEqual(site([doc('a.md', '/a/')], [note('n.md', '/n/', 'A long text.')]));
  });

  it('is whatever a plugin loads, or nothing', () => {
    const loaded: AllContent = {
      own: {default: 'text'},
      empty: {default: undefined},
      nothing: {default: null},
    };
    expect(withoutTexts(loaded)).toEqual(loaded);
  });
});
