import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {readNotes} from './read-notes.ts';
import {withoutScheduled} from './scheduled.ts';

/** As much of a loaded post as is read. */
function post(day: string, frontMatter: object = {}): BlogPost {
  const metadata = {
    permalink: `/field-notes/${day}`,
    title: day,
    source: `@site/blog/${day}/index.mdx`,
    date: new Date(`${day}T00:00:00Z`),
    unlisted: false,
    frontMatter,
  };
  return {id: day, content: '', metadata} as unknown as BlogPost;
}

function postAt(name: string, day: string): BlogPost {
  const {metadata, ...rest} = post(day);
  return {...rest, id: name, metadata: {...metadata, permalink: `/field-notes/${name}/`}};
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('notes', () => {
  it('are read with the dates that Docusaurus’s YAML reader made of days', () => {
    const [note] = readNotes([
      post('2026-11-21', {
        title: 'left alone',
        review_by: new Date('2027-05-21T00:00:00Z'),
        revisions: [
          {
            id: 'r1',
            date: new Date('2026-11-21T00:00:00Z'),
            kind: 'first',
            reason: 'First publication of it.',
          },
        ],
      }),
    ]);
    expect(note?.record).toMatchObject({
      to: '/field-notes/2026-11-21/',
      reviewBy: '2027-05-21',
      revisions: [{date: '2026-11-21'}],
    });
  });

  it('that are wrong are named all at once', () => {
    expect(() =>
      readNotes([post('2026-11-21', {question: 'Q?'}), post('2026-11-22', {review_by: 'soon'})]),
    ).toThrow(
      /2026-11-21\/index\.mdx {2}`answer` is missing.*\n.*2026-11-22\/index\.mdx {2}`review_by`: a day of the calendar, written YYYY-MM-DD/,
    );
  });
});

describe('a scheduled note', () => {
  it('is left out of a build before its day, which says so, and is shown while writing', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubEnv('BUILD_DAY', '2026-11-21');
    vi.stubEnv('NODE_ENV', 'production');
    const blogPosts = [post('2026-11-23'), post('2026-11-22'), post('2026-11-21')];
    expect(((await withoutScheduled('.')({blogPosts})) ?? []).map(({id}) => id)).toEqual(['2026-11-21']);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'Scheduled, and left out of this build of 2026-11-21:\n2026-11-22 blog/2026-11-22/index.mdx\n2026-11-23 blog/2026-11-23/index.mdx',
    );
    vi.stubEnv('NODE_ENV', 'development');
    expect(await withoutScheduled('.')({blogPosts})).toHaveLength(3);
  });
});

describe('notes of one day', () => {
  it('stand in the order of their addresses, however they were read', async () => {
    vi.stubEnv('BUILD_DAY', '2026-11-22');
    const blogPosts = [postAt('c', '2026-11-21'), postAt('a', '2026-11-21'), postAt('b', '2026-11-22')];
    const orders = await Promise.all(
      [blogPosts, blogPosts.toReversed()].map((read) => withoutScheduled('.')({blogPosts: read})),
    );
    for (const order of orders) expect((order ?? []).map(({id}) => id)).toEqual(['b', 'a', 'c']);
  });
});
