import {describe, expect, it} from 'vitest';
import {docText, filesFindingsOf, inputOfTexts} from '../../core/testing.ts';
import {builtSite} from './rule.ts';

function of(
  built: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, string>> = {},
  today = '2026-11-21',
): Promise<readonly string[]> {
  return filesFindingsOf(builtSite, sources, {built: inputOfTexts(built).files, today});
}

const note = '---\ntitle: A note\nslug: x\ndate: 2026-12-01\n---\n\nText.\n';
const home = '<main id="main"><a href="#main">Skip</a></main>';

function ofHome(more: string): Promise<readonly string[]> {
  return of({'build/index.html': home + more});
}

describe('a built site', () => {
  it('is not looked at unless a run names it', async () => {
    expect(await filesFindingsOf(builtSite, {})).toEqual([]);
  });

  it('has pages, links and anchors', async () => {
    expect((await of({'build/a.css': ''}))[0]).toMatch(/The build has no page/);
    expect((await of({'build/index.html': '<p>Text</p>'}))[0]).toMatch(
      /Of 1 built page not one link was seen/,
    );
    expect((await of({'build/index.html': '<a href="/">Home</a>'}))[0]).toMatch(/not one link to an anchor/);
    expect(await of({'build/index.html': home})).toEqual([]);
  });

  it('may lie in any folder', async () => {
    const pages = {'tmp/out/index.html': `${home}<a href="/a/">A</a>`, 'tmp/out/a/index.html': ''};
    expect(await of(pages)).toEqual([]);
  });

  it('has every page of its sources but a note of a later day', async () => {
    const sources = {'docs/a.mdx': docText(''), 'blog/2026-12-01-x/index.mdx': note};
    expect(await of({'build/index.html': home}, sources)).toHaveLength(1);
    expect(await of({'build/index.html': home}, sources, '2026-12-01')).toHaveLength(2);
  });

  it('has links to ids of the page itself and of others', async () => {
    const pages = {
      'build/index.html': `${home}<a href="#">Top</a><a href="/a/#b">B</a><a href="/a/#c">C</a>`,
      'build/a/index.html': '<h2 id="b">B</h2>',
    };
    expect(await of(pages)).toEqual([
      expect.stringMatching(/`\/a\/#c`: the page \/a\/ has no element with the id `c`/),
    ]);
  });

  it('has links that lead to files, with percent signs decoded', async () => {
    const page = `${home}<img alt="" src="/a%20b.png"><img alt="" srcset="/c.png 1x, /d.png 2x">`;
    const found = await of({'build/index.html': page, 'build/a b.png': '', 'build/c.png': ''});
    expect(found).toEqual([
      expect.stringMatching(
        /`\/d\.png`: the build has no file \/d\.png\. → If \/c\.png is meant, write `\/c\.png`\. If not, put the file there: static\/d\.png\./,
      ),
    ]);
  });

  it('has images with words, written as their source writes an image', async () => {
    const pages = {
      'build/index.html': `${home}<img src="/">`,
      'build/a/index.html': '<h2 id="b">B</h2><img src="/">',
    };
    const found = await of(pages, {'docs/a.mdx': docText('## B')});
    expect(found.map((line) => /→ Write (\S+)/.exec(line)?.[1])).toEqual(['`![WHAT', '`<img']);
  });

  it('has drawings with words, or hidden with what they stand in', async () => {
    expect(await ofHome('<svg></svg>')).toHaveLength(1);
    const copied = 'WHAT A READER LEARNS FROM IT';
    expect(
      await ofHome(`<svg role="img" aria-label="${copied}"></svg><img src="/" alt="${copied}">`),
    ).toHaveLength(2);
    expect(await ofHome('<svg><title>A queue</title></svg>')).toEqual([]);
    expect(await ofHome('<svg aria-label="A queue"></svg>')).toEqual([]);
    expect(await ofHome('<p aria-hidden="true"><i><svg></svg></i></p>')).toEqual([]);
  });

  it('has drawings that are parts of a larger one, which has words', async () => {
    expect(await ofHome('<div role="img" aria-label="Waits"><p><svg></svg></p></div>')).toEqual([]);
    expect(await ofHome('<div role="img"><svg></svg></div>')).toHaveLength(1);
    expect(await ofHome('<div aria-label="Waits"><svg></svg></div>')).toHaveLength(1);
  });
});
