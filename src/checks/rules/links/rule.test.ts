import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {links} from './rule.ts';

const practice = docText('## How we work\n\n## `perf stat`, in *short* {/* #perf */}\n');

function of(body: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return findingsOf(links, {
    'docs/practice/a.mdx': docText(body),
    'docs/practice/index.mdx': practice,
    ...more,
  });
}

/** What a link is told to be instead, beside a page of nearly another name. */
function mendOf(url: string): string | undefined {
  return of(`[x](${url})`, {'docs/practice/tails.mdx': docText('')})[0]?.split(' → ')[1];
}

describe('links', () => {
  it.each([
    '/practice/',
    '/practice/#how-we-work',
    '/practice/#perf',
    './index.mdx#perf',
    '../',
    './',
    '#',
    'https://example.com/x',
    'tel:1',
    '/field-notes/atom.xml',
  ])('to %s are right', (url) => {
    expect(of(`[x](${url})`)).toEqual([]);
  });

  it.each([
    ['/practice', 'Write `/practice/`.'],
    ['/Practice/', 'Write `/practice/`.'],
    ['/practise/#perf', 'Write `/practice/#perf`.'],
    ['../../practise/', 'Write `/practice/`.'],
    [
      '/practice/#Perf',
      'Write `/practice/#perf`. Or write `{/* #Perf */}` at the end of the heading that is meant.',
    ],
    [
      '/2026.1/practice/',
      'The nearest: /practice/. Write the address of a page that exists, from the root: `/…/`; tests/build/routes.txt lists them all.',
    ],
    [
      '/Ωμέγα/',
      'Write the address of a page that exists, from the root: `/…/`; tests/build/routes.txt lists them all.',
    ],
    ['../index.mdx', 'Write `./index.mdx`.'],
    ['./indx.mdx', 'Write `./index.mdx`.'],
    ['./indx.mdx#perf', 'Write `./index.mdx#perf`.'],
    ['../index.mdx#perf', 'Write `./index.mdx#perf`.'],
    ['../b/Ω.mdx', 'Write the path of a file that exists, or the address of a page: `/…/`.'],
    ['./gone.csv', 'Put the file there, or take the link away.'],
  ])('to %s are wrong', (url, fix) => {
    const [line, ...more] = of(`[x](${url})`);
    expect(more).toEqual([]);
    expect(line).toMatch(/^docs\/practice\/a\.mdx:6:5 error: /);
    expect(line?.split(' → ')[1]).toBe(fix);
  });

  it('of a scheme that no browser knows are wrong', () => {
    expect(mendOf('htps://example.com/')).toBe('Write `https://example.com/`.');
    expect(mendOf('foo:bar')).toMatch(/^Write an address that begins with `https:/);
    expect(of('[x](HTTPS://example.com/) [y](mailto:a@example.com) [z](//example.com/)')).toEqual([]);
  });

  it('to the author’s own machine are wrong, outside of code', () => {
    for (const host of ['http://localhost:3000', 'http://127.0.0.1:8080', 'https://[::1]', '//localhost'])
      expect(of(`[x](${host}/practice/#perf)`)).toEqual([
        `docs/practice/a.mdx:6:5 error: \`${host}/practice/#perf\` leads each reader to their own machine, where nothing answers. → Write \`/practice/#perf\` for a page of this site, or take the link away. An address that is only an example stands in backquotes.`,
      ]);
    expect(of('`http://localhost:3000` and [x](https://localhost.example/)')).toEqual([]);
  });

  it('to this site in full are judged as the path that they mean', () => {
    expect(of('[x](https://msmsoft.example/practise/)')[0]).toMatch(
      /error: `\/practise\/` leads nowhere: .* → Write `\/practice\/`/,
    );
    expect(of('[x](https://msmsoft.example/practice/#perf)')).toEqual([
      'docs/practice/a.mdx:6:5 warning: `https://msmsoft.example/practice/#perf` is a page of this site, written in full. → Write `/practice/#perf`.',
    ]);
    expect(of('[x](https://other.msmsoft.example/)')).toEqual([]);
  });

  it('without `https://` are told to begin with it', () => {
    expect(of('[x](www.example.invalid/a) [y](example.org)').map((line) => line.split(' → ')[1])).toEqual([
      'Write `https://www.example.invalid/a`.',
      'Write `https://example.org`.',
    ]);
  });

  it('hold the words of an author and no placeholder of a mend', () => {
    expect(of('[WHAT IS THERE](/practice/) and [WHAT IT SHOWS](https://example.com/)')).toEqual([
      expect.stringContaining(
        'error: The link text still is the placeholder “WHAT IS THERE”. → Write the name of',
      ),
      expect.stringContaining(
        'error: The link text still is the placeholder “WHAT IT SHOWS”. → Write the name of',
      ),
    ]);
  });

  it('have a text, or something else that says where they lead', () => {
    expect(
      of('See [](/practice/) and <a href="/practice/"> </a>.').map((line) => line.replace(/^.*?error: /, '')),
    ).toEqual([
      'The link has no text. → Write the name of what is there between the square brackets: `[WHAT IS THERE](/practice/)`, with your words for the capitals.',
      'The link has no text. → Write the name of what is there between `<a …>` and `</a>`.',
    ]);
    expect(of('[`a`](/practice/) [![a](/b.png)](/practice/) [<Claim id="a.b" />](/practice/)')).toEqual([]);
    expect(of('<a href="/practice/" aria-label="Practice"></a> <a id="b"></a>')).toEqual([]);
  });

  it('are told no page of an older edition, unless they stand in it', () => {
    const gone = docText('[x](/practice/profiling/) [y](./profiling.mdx)');
    const older = 'versioned_docs/version-2026.1/practice/profiling.mdx';
    const texts = {'docs/practice/a.mdx': gone, [older]: docText(''), 'versions.json': '["2026.1"]'};
    expect(findingsOf(links, texts).join()).not.toContain('2026.1');
    expect(findingsOf(links, texts)).toHaveLength(2);
    const inside = {...texts, 'versioned_docs/version-2026.1/practice/b.mdx': docText('[x](./profilng.mdx)')};
    expect(findingsOf(links, inside).at(-1)).toContain('Write `./profiling.mdx`.');
  });

  it('without a slash in front are never told the page that they stand on, but one of nearly their own name', () => {
    expect(mendOf('./nothing')).toMatch(/^Write the address of a page that exists/);
    expect(mendOf('./a/')).toMatch(/^Write the address of a page that exists/);
    expect(mendOf('./tail')).toBe('Write `/practice/tails/`.');
    expect(mendOf('./b.mdx')).not.toContain('`./a.mdx`');
  });

  it('to a file name the path that was looked for, and the page of this name elsewhere', () => {
    const note = {'blog/2026-11-21-a/index.mdx': docText('[x](../practice/a.mdx)')};
    expect(of('Text.', note)).toEqual([
      'blog/2026-11-21-a/index.mdx:6:5 error: `../practice/a.mdx` leads nowhere: there is no file blog/practice/a.mdx (the path is read from blog/2026-11-21-a/). → Write `/practice/a/`.',
    ]);
  });

  it('far from any address are told the pages that have most in common with them', () => {
    const notes = Object.fromEntries(
      ['the-load-tester-that-waited-politely', 'the-retry-storm'].map((slug) => [
        `blog/2026-11-21-${slug}/index.mdx`,
        docText('Text.').replace('title:', `slug: ${slug}\ntitle:`),
      ]),
    );
    expect(of('[x](/field-notes/loadtester/waited/)', notes)[0]).toContain(
      'The nearest: /field-notes/the-load-tester-that-waited-politely/, ',
    );
  });

  it('are found where they are written: in elements, by reference, below the first line of a paragraph', () => {
    expect(of('text\ntext <a href="/x-y-z/">a</a>').map((line) => line.split(' ')[0])).toEqual([
      'docs/practice/a.mdx:7:9',
    ]);
    expect(of('text\ntext [a][b]\n\n[b]: /x-y-z/')).toHaveLength(1);
    expect(of('text [a\nb](/x-y-z/)').map((line) => line.split(' ')[0])).toEqual(['docs/practice/a.mdx:7:4']);
  });

  it('in code are no links', () => {
    expect(of('`[x](/x-y-z/)`\n\n```md\n[x](/x-y-z/)\n```')).toEqual([]);
  });

  it('to a heading are not judged where the page’s headings are not all known', () => {
    expect(of('[x](/engage/#form)', {'src/pages/engage.tsx': ''})).toEqual([]);
    expect(
      of('[x](/services/#cost)', {'docs/services/index.mdx': docText('<!-- x -->\n\n## Price\n')}),
    ).toEqual([]);
    expect(of('[x](/services/#cost)', {'docs/services/index.mdx': docText('## Price\n')})).toHaveLength(1);
  });

  it('of a part depend on the page that imports it', () => {
    const [line] = findingsOf(links, {'docs/_part.mdx': '[x](../)'});
    expect(line).toBe(
      'docs/_part.mdx:1:5 error: `../` depends on the page that imports this part. → Write the address from the root: `/…/`.',
    );
  });

  it('to a broken percent sign do not end the run', () => {
    expect(of('[x](/100%/)')).toHaveLength(1);
  });
});

function note(front: string, body = 'Text.\n'): string {
  return `---\ntitle: N\n${front}\n---\n\n${body}`;
}

describe('links to what readers do not see', () => {
  const notes = {
    'blog/2026-11-25-later/index.mdx': note('slug: later\ndate: 2026-11-25'),
    'blog/2026-11-20-hidden/index.mdx': note('slug: hidden\ndate: 2026-11-20\nunlisted: true'),
    'blog/2026-11-20-draft/index.mdx': note('slug: draft\ndate: 2026-11-20\ndraft: true'),
    'case-studies/written/study.yaml': 'title: Written\n',
    'case-studies/written/r1.mdx': 'Text.',
  };
  const to = (url: string, today = '2026-11-21'): string =>
    findingsOf(links, {...notes, 'docs/practice/a.mdx': docText(`[x](${url})`)}, {today}).join('\n');

  it.each([
    [
      '/field-notes/later/',
      /scheduled for 25 November 2026: .* → The link becomes right on 25 November 2026: /,
    ],
    ['/field-notes/hidden/', /unlisted: .* → Take the link away; or, .*2026-11-20-hidden/],
    [
      '/field-notes/draft/',
      /a draft, .* → The link becomes right once the draft is published: .*2026-11-20-draft/,
    ],
    ['/case-studies/written/', /a draft, .*`npm run publish -- written`/],
  ])('to %s are wrong, and say when they are right', (url, message) => {
    expect(to(url)).toMatch(/^docs\/practice\/a\.mdx:6:5 error: /);
    expect(to(url)).toMatch(message);
  });

  const from = (front: string, body: string): readonly string[] =>
    findingsOf(links, {...notes, 'blog/2026-11-26-b/index.mdx': note(front, body)});

  it('are right from the day on', () => {
    expect(to('/field-notes/later/', '2026-11-24')).not.toBe('');
    expect(to('/field-notes/later/', '2026-11-25')).toBe('');
  });

  it('are right from a page that is published no earlier, is unlisted itself, or is a draft', () => {
    const later = '[x](../2026-11-25-later/index.mdx)';
    expect(from('date: 2026-11-26', later)).toEqual([]);
    expect(from('date: 2026-11-25', later)).toEqual([]);
    expect(from('date: 2026-11-24', later)).toHaveLength(1);
    expect(from('date: 2026-11-20\nunlisted: true', '[x](/field-notes/hidden/)')).toEqual([]);
    expect(from('date: 2026-11-20\ndraft: true', `${later} [y](/field-notes/draft/)`)).toEqual([]);
  });
});
