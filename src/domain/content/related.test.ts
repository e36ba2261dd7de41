import {describe, expect, it} from 'vitest';
import {relate, type Note, type RelatedStudy} from './related.ts';

const practice = [
  {id: 'latency-profiling', title: 'Latency profiling', permalink: '/practice/latency-profiling'},
];
const services = [
  {id: 'performance-tuning', title: 'Performance tuning', permalink: '/services/performance-tuning'},
];

function note(name: string, frontMatter: Note['metadata']['frontMatter'] = {}, unlisted = false): Note {
  return {
    metadata: {
      permalink: `/field-notes/${name}`,
      title: name,
      description: '',
      date: new Date('2026-11-21T00:00:00Z'),
      unlisted,
      source: `@site/blog/${name}/index.mdx`,
      frontMatter,
    },
  };
}

function study(slug: string, more: Partial<RelatedStudy> = {}): RelatedStudy {
  return {slug, title: slug, to: `/case-studies/${slug}/`, practice: [], ...more};
}

function relation(notes: readonly Note[], studies: readonly RelatedStudy[]): ReturnType<typeof relate> {
  return relate({notes, studies, practice, services});
}

function titles(links: {readonly shown: readonly {readonly title: string}[]} | undefined): readonly string[] {
  return links?.shown.map(({title}) => title) ?? [];
}

describe('what is declared once', () => {
  const {related, unknown} = relation(
    [note('a', {practice: ['latency-profiling'], cases: ['feed']}), note('b')],
    [
      study('feed', {practice: ['latency-profiling'], service: 'performance-tuning', year: 2024}),
      study('ci'),
    ],
  );

  it('shows at both ends', () => {
    expect(titles(related.practice['latency-profiling']?.cases)).toEqual(['feed']);
    expect(titles(related.practice['latency-profiling']?.notes)).toEqual(['a']);
    expect(titles(related.services['performance-tuning']?.cases)).toEqual(['feed']);
    expect(related.studies['feed']?.practice).toEqual([
      {to: '/practice/latency-profiling', title: 'Latency profiling'},
    ]);
    expect(related.studies['feed']?.services).toEqual([
      {to: '/services/performance-tuning', title: 'Performance tuning'},
    ]);
    expect(titles(related.studies['feed']?.notes)).toEqual(['a']);
    expect(related.notes['/field-notes/a']).toEqual({
      practice: [{to: '/practice/latency-profiling', title: 'Latency profiling'}],
      cases: [{to: '/case-studies/feed/', title: 'feed'}],
    });
    expect(unknown).toEqual([]);
  });

  it('leaves everything else empty', () => {
    expect(related.notes['/field-notes/b']).toEqual({practice: [], cases: []});
    expect(related.studies['ci']).toEqual({practice: [], services: [], notes: {shown: [], more: 0}});
  });
});

describe('lists', () => {
  it('of cases begin with the newest year, those without one come last', () => {
    const studies = [study('none'), study('old', {year: 2024}), study('new', {year: 2025})].map((one) => ({
      ...one,
      practice: ['latency-profiling'],
    }));
    expect(titles(relation([], studies).related.practice['latency-profiling']?.cases)).toEqual([
      'new',
      'old',
      'none',
    ]);
  });

  it('stop at eight, and say how many are left', () => {
    const notes = Array.from({length: 10}, (_, index) =>
      note(`n${index}`, {practice: ['latency-profiling']}),
    );
    const list = relation(notes, []).related.practice['latency-profiling']?.notes;
    expect(list?.shown).toHaveLength(8);
    expect(list?.more).toBe(2);
  });

  it('of the latest notes hold three, and no unlisted one', () => {
    const {related} = relation([note('a', {}, true), note('b'), note('c'), note('d'), note('e')], []);
    expect(related.latest.map(({title}) => title)).toEqual(['b', 'c', 'd']);
  });

  it('name a page once, however often it is declared', () => {
    const {related} = relation([note('a', {cases: ['feed', 'feed']})], [study('feed')]);
    expect(related.notes['/field-notes/a']?.cases).toHaveLength(1);
    expect(titles(related.studies['feed']?.notes)).toEqual(['a']);
  });
});

describe('an unknown name', () => {
  it('is reported with the file that has it, every one of them', () => {
    const {unknown} = relation(
      [note('a', {practice: ['profiling'], cases: ['feed', 'fed']})],
      [study('feed', {practice: ['x'], service: 'y'})],
    );
    expect(unknown).toEqual([
      {
        file: 'case-studies/feed/study.yaml',
        field: 'practice',
        index: 0,
        id: 'x',
        known: ['latency-profiling'],
      },
      {
        file: 'case-studies/feed/study.yaml',
        field: 'service',
        index: 0,
        id: 'y',
        known: ['performance-tuning'],
      },
      {file: 'blog/a/index.mdx', field: 'practice', index: 0, id: 'profiling', known: ['latency-profiling']},
      {file: 'blog/a/index.mdx', field: 'cases', index: 1, id: 'fed', known: ['feed']},
    ]);
  });
});
