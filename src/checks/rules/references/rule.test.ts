import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {references} from './rule.ts';

const files = {
  'blog/tags.yml': 'measurement:\n  label: Measurement\n',
  'blog/2026-11-20-z/index.mdx': '---\ntags: [measurement]\n---\n',
  'blog/series.yml': 'tails:\n  name: Tails\n  order: [a]\n',
  'blog/authors.yml': 'msmsoft:\n  name: MSMSoft\n',
  'docs/practice/latency-profiling.mdx': docText('Text.'),
  'docs/practice/index.mdx': docText('Text.'),
  'case-studies/feed/study.yaml': 'title: Feed\n',
};

function of(frontMatter: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return findingsOf(references, {
    ...files,
    'blog/2026-11-21-a/index.mdx': `---\n${frontMatter}${frontMatter.includes('series:') ? '' : '\nseries: Tails'}\n---\n`,
    ...more,
  });
}

describe('references', () => {
  it('are right where each key is defined', () => {
    expect(
      of('tags: [measurement]\nauthors: [msmsoft]\npractice: [latency-profiling]\ncases: [feed]'),
    ).toEqual([]);
  });

  it('are reported one by one, in a list of either form', () => {
    expect(of('tags: [measurement, measurment]')).toEqual([
      'blog/2026-11-21-a/index.mdx:2:21 error: The tag `measurment` is not in blog/tags.yml. → Write `measurement`. Or add `measurment:` to blog/tags.yml, and indented below it three lines: `label: Measurment`, `permalink: /measurment`, `description: …` (what notes with this tag are about).',
    ]);
    expect(of('authors:\n  - msmsoft\n  - nobody').map((line) => line.split(' ')[0])).toEqual([
      'blog/2026-11-21-a/index.mdx:4:5',
    ]);
  });

  it('stand once in a list', () => {
    expect(of('tags: [measurement, measurement]')).toEqual([
      expect.stringMatching(/mdx:2:21 error: The tag `measurement` stands twice\. → Take one out\./),
    ]);
  });

  it('of a wrong form are told with the nearest key, and are none to add', () => {
    const tags = 'tail-latency:\n  label: Tail latency\n';
    expect(of('tags: [tail_latency]', {'blog/tags.yml': `${tags}measurement:\n  label: M\n`})).toEqual([
      'blog/2026-11-21-a/index.mdx:2:8 error: The tag `tail_latency` is not in blog/tags.yml. → Write `tail-latency`. Keys are lower-case words joined by hyphens.',
    ]);
  });

  it('to a case study that is not there are reported where they stand', () => {
    expect(of('title: A\ncases: [feed, fed]')).toEqual([
      'blog/2026-11-21-a/index.mdx:3:15 error: The case study `fed` is not in case-studies/. → Write `feed`. Or begin the case study: `npm run new -- case-study fed`.',
    ]);
  });

  it('to a series that is not described are reported, with the nearest that is', () => {
    expect(of('title: A\nseries: Tials', {'blog/series.yml': 'tails:\n  name: Tails\n'})).toEqual([
      'blog/2026-11-21-a/index.mdx:3:1 error: The series `Tials` is not in blog/series.yml. → Write `Tails`. Or describe the series in blog/series.yml, as the others there: `tials:`, and indented below it `name: Tials`, `description: …` and `introduction: …`.',
    ]);
  });

  it('of a reading order name notes of the series', () => {
    const series = 'tails:\n  name: Tails\n  order: [a, b]\n';
    expect(of('series: Tails', {'blog/series.yml': series})).toEqual([
      'blog/series.yml:3:14 error: There is no note `b`. → Take `b` out of this list.',
    ]);
  });

  it('of a reading order without a part of the series name that, or what to do where a note is gone', () => {
    const series = 'tails:\n  name: Tails\n  order: [b]\n';
    expect(of('series: Tails', {'blog/series.yml': series})).toEqual([
      'blog/series.yml:3:11 error: There is no note `b`. → Write `a`. If the note was deleted, take `b` out of this list.',
    ]);
  });

  it('to two series of one name tell the name, and nothing of their notes', () => {
    const series = 'tails:\n  name: Tails\n  order: [a]\nheads:\n  name: Tails\n  order: [b]\n';
    expect(of('series: Tails', {'blog/series.yml': series})).toEqual([
      'blog/series.yml:5:3 error: Two series have the name `Tails`: `tails` and `heads`. → Write another `name` for one of them, and in its notes the same as `series`.',
    ]);
  });

  it('cannot name the overview as a practice page', () => {
    expect(of('practice: [index]')).toHaveLength(1);
  });

  it('leave what is no key of theirs to the schema', () => {
    expect(of('tags: measurement')).toEqual([]);
  });

  it('report all keys where the file that defines them is missing', () => {
    expect(findingsOf(references, {'blog/2026-11-21-a/index.mdx': '---\ntags: [a]\n---\n'})).toEqual([
      'blog/2026-11-21-a/index.mdx:2:8 error: The tag `a` is not in blog/tags.yml. → Remove it: none exists yet. Or add `a:` to blog/tags.yml, and indented below it three lines: `label: A`, `permalink: /a`, `description: …` (what notes with this tag are about).',
    ]);
  });
});

describe('a tag', () => {
  const tags = 'a:\n  label: Tails\nb:\n  label: tails\n';

  it('has a label of its own', () => {
    expect(of('tags: [a, b, measurement]', {'blog/tags.yml': `${tags}measurement:\n  label: M\n`})).toEqual([
      'blog/tags.yml:4:3 error: The tags `a` and `b` have one label, “tails”: readers cannot tell them apart. → Write another `label` for the tag `b`; or, if both mean the same, write `a` in the notes and take `b` out.',
    ]);
  });

  it('has a note, unless it is new', () => {
    const texts = {'blog/tags.yml': 'a:\n  label: A\nb:\n  label: B\n', 'docs/a.mdx': docText('Text.')};
    const warnings = (before: string): readonly string[] =>
      findingsOf(references, texts, {
        changes: () => [{kind: 'changed', file: 'blog/tags.yml', before: () => before}],
      });
    expect(findingsOf(references, texts)).toHaveLength(2);
    expect(warnings('a:\n  label: A\n')).toEqual([
      'blog/tags.yml:1:1 warning: No note has the tag `a`. → Write it into the `tags` of a note that it fits; or take `a` out of this file, with what is indented below it.',
    ]);
    expect(warnings('')).toEqual([]);
  });
});
