import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Block} from '@site/src/domain/content/compare/blocks';
import {compareBlocks} from '@site/src/domain/content/compare/compare';
import {Comparison} from './Comparison';

const page = (...texts: string[]): readonly Block[] =>
  texts.map((text, index) => ({role: 'paragraph', text, line: index + 1}));
const render = (before: readonly Block[], after: readonly Block[]): string =>
  renderToStaticMarkup(<Comparison blocks={compareBlocks(before, after)} label="old with new" />);

describe('a comparison', () => {
  const html = render(
    page('one', 'two', 'three', 'the tail fell'),
    page('one', 'two', 'three', 'the mean fell'),
  );

  it('marks words as inserted and deleted, by element and for screen readers', () => {
    expect(html).toMatch(
      /the <del><span[^>]*> deleted: <\/span>tail<span[^>]*>, end of deleted text\. <\/span><\/del><ins><span[^>]*> inserted: <\/span>mean/,
    );
  });

  it('folds what did not change, and keeps it in the page', () => {
    expect(html).toMatch(
      /<details[^>]*><summary>2 passages that read the same<\/summary>.*one.*two.*<\/details>/,
    );
  });

  it('escapes what a page says', () => {
    expect(render(page('x'), page('<b>'))).toContain('&lt;b&gt;');
  });

  it('has no inline style', () => {
    expect(html).not.toContain('style=');
  });
});
