import {describe, expect, it} from 'vitest';
import {errataFeed} from './errata-feed.ts';
import type {Erratum} from './errata.ts';

const publisher = {name: 'P & Q', url: 'https://p.example', locale: 'en-GB'};
const erratum: Erratum = {
  of: 'field note',
  title: 'A <b> & "c"',
  to: '/field-notes/a/',
  id: 'r2',
  date: '2026-11-21',
  kind: 'correction',
  reason: 'It said\u0000 p99 < 2 ms.',
  before: 'r1',
};

describe('the feed of errata', () => {
  it('has an entry a revision, under a name that stays, with what XML would misread escaped', () => {
    const feed = errataFeed([erratum], publisher, '2026-01-01');
    expect(feed).toContain('<id>https://p.example/field-notes/a/#r2</id>');
    expect(feed).toContain('<title>correction: A &lt;b&gt; &amp; &quot;c&quot;</title>');
    expect(feed).toContain('<summary>field note, revision r2: It said p99 &lt; 2 ms.</summary>');
    expect(feed).toContain('<title>P &amp; Q: errata</title>');
    expect(feed.match(/<updated>2026-11-21T00:00:00Z<\/updated>/g)).toHaveLength(2);
  });

  it('is a whole feed where nothing was changed, as old as the day that it is given', () => {
    const feed = errataFeed([], publisher, '2026-01-01');
    expect(feed).toContain('<updated>2026-01-01T00:00:00Z</updated>');
    expect(feed).not.toContain('<entry>');
    expect(feed.endsWith('</feed>\n')).toBe(true);
  });
});
