import {createSlugger} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
import {commentId, headingIds} from './heading-id.ts';

describe('the ids of headings', () => {
  it('are those that Docusaurus gives', () => {
    const texts = [
      'How we work',
      'How we work',
      'p99 & p99.9: the tail',
      'Größe — naïve',
      'ID',
      '4 ms → 0.6 ms',
    ];
    const docusaurus = createSlugger();
    expect(headingIds(texts.map((text) => ({text})))).toEqual(texts.map((text) => docusaurus.slug(text)));
  });

  it('take an explicit id as it stands', () => {
    expect(headingIds([{text: 'Limits', explicitId: 'Limits'}, {text: 'Limits'}])).toEqual([
      'Limits',
      'limits',
    ]);
  });
});

describe('the id in a comment', () => {
  it('starts with #', () => {
    expect(commentId(' #limits ')).toBe('limits');
    expect(commentId(' #limits and why ')).toBe('limits');
    expect(commentId(' a remark ')).toBeUndefined();
    expect(commentId(' # ')).toBeUndefined();
  });
});
