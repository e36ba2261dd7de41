import {describe, expect, it} from 'vitest';
import type {Change} from '../../core/input.ts';
import {docText, findingsOf, inputOfTexts} from '../../core/testing.ts';
import {slugs} from './rule.ts';

const withSlug = (slug: string): string => docText('').replace('title:', `slug: ${slug}\ntitle:`);

const old = 'blog/2026-11-21-x/index.mdx';
const copy = 'blog/2026-11-10-x/index.mdx';
const two = {[old]: note('x', '2026-11-21'), [copy]: note('x', '2026-11-10')};
const told = `${copy}:2:1 error: ${old} has the same address, /field-notes/x/. → Write another slug in the place of NEW, and rename the note to it: \`slug: NEW\` in blog/2026-11-10-NEW. If this is the same note anew, delete it, change the text of the other, and write the reason below \`revisions:\` in the front matter of that one (schemas/front-matter.md says how).`;
const added: readonly Change[] = [{kind: 'added', file: copy, before: () => undefined}];

function note(slug: string, date: string): string {
  return docText('').replace('title:', `slug: ${slug}\ndate: ${date}\ntitle:`);
}

describe('an address', () => {
  it('belongs to one page, whatever its case', () => {
    expect(findingsOf(slugs, {'docs/a.mdx': docText(''), 'docs/b.mdx': withSlug('/A/')})).toEqual([
      'docs/b.mdx:2:1 error: docs/a.mdx has the same address, /A/. → Write another `slug`, or another file name.',
    ]);
  });

  it('is told once, at the note that is new, whatever its folder is called', () => {
    expect(findingsOf(slugs, two, {changes: () => added})).toEqual([told]);
  });

  it('that was copied with its front matter is told to be what the folder says', () => {
    const other = 'blog/2026-11-22-y/index.mdx';
    expect(findingsOf(slugs, {[old]: two[old] ?? '', [other]: note('x', '2026-11-22')})[0]).toContain(
      ' → Write `slug: y`, as the path of this note says.',
    );
  });

  it('is told at the one that the run is about', () => {
    const {site} = inputOfTexts(two);
    expect(findingsOf(slugs, two, {pages: site.pages.filter(({file}) => file === copy)})).toEqual([told]);
  });

  it('is told at the later of two notes where nothing else says which is new', () => {
    const later = {[old]: note('x', '2026-11-02'), [copy]: note('x', '2026-11-10')};
    expect(findingsOf(slugs, later)).toEqual([told]);
  });

  it('may be a page of src/pages or a doc, and not both', () => {
    const texts = {'docs/privacy.mdx': docText(''), 'src/pages/privacy.mdx': docText('')};
    expect(findingsOf(slugs, texts)).toHaveLength(1);
  });

  it('may be the same in two editions', () => {
    const texts = {'docs/a.mdx': docText(''), 'versioned_docs/version-2026.1/a.mdx': docText('')};
    expect(findingsOf(slugs, texts)).toEqual([]);
  });
});
