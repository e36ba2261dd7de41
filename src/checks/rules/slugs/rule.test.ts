import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {slugs} from './rule.ts';

const withSlug = (slug: string): string => docText('').replace('title:', `slug: ${slug}\ntitle:`);

describe('an address', () => {
  it('belongs to one page, whatever its case', () => {
    expect(findingsOf(slugs, {'docs/a.mdx': docText(''), 'docs/b.mdx': withSlug('/A/')})).toEqual([
      'docs/b.mdx:2:1 error: /A/ is already the address of docs/a.mdx. → Write another `slug`, or another file name.',
    ]);
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
