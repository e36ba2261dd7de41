import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Block} from '@site/src/domain/content/compare/blocks';
import {compareBlocks} from '@site/src/domain/content/compare/compare';
import {PairSection} from './PairSection';

const block = (text: string): Block => ({role: 'paragraph', text, line: 1});
const render = (before: string, after: string, isOpen: boolean): string =>
  renderToStaticMarkup(
    <PairSection
      pair={{from: 'r1', to: 'r3', text: compareBlocks([block(before)], [block(after)]), claims: []}}
      isOpen={isOpen}
    />,
  );

describe('two revisions compared', () => {
  it('are open or folded, and all there either way', () => {
    expect(render('the tail fell', 'the mean fell', true)).toMatch(/^<details[^>]* open=""/);
    expect(render('the tail fell', 'the mean fell', false)).toMatch(/^<details(?![^>]* open)[^>]*>.*<ins>/);
  });

  it('have their anchor within the fold, so that a link to it opens it', () => {
    expect(render('a', 'b', false)).toMatch(/<\/summary><div id="r1-to-r3"/);
  });

  it('are summed up before they are opened', () => {
    expect(render('the tail fell', 'the mean fell', false)).toContain('no claims differ · 1 passage of text');
    expect(render('same', 'same', false)).toMatch(/no claims differ · the text reads the same.*The text reads the same in both/);
  });
});
