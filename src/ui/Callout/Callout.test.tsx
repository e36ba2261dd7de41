import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {Callout} from './Callout';

describe('callout', () => {
  it('writes its kind and title out', () => {
    const html = renderToStaticMarkup(
      <Callout kind="warning" title="Hot keys">
        Mind them.
      </Callout>,
    );
    expect(html).toContain('role="note"');
    expect(html.replace(/<[^>]+>/g, '')).toBe('warning Hot keysMind them.');
  });

  it('is a note unless it says otherwise, and needs no title', () => {
    expect(renderToStaticMarkup(<Callout>Mind them.</Callout>).replace(/<[^>]+>/g, '')).toBe(
      'noteMind them.',
    );
  });
});
