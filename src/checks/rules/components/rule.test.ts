import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {components} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(components, {'docs/a.mdx': docText(body)});
}

describe('components', () => {
  it('names the one behind a slip, at its place', () => {
    expect(of('text <Calim id="a.b" />')).toEqual([
      'docs/a.mdx:6:6 error: `<Calim>` is no component of the site. → Write `Claim`.',
    ]);
  });

  it('lets a page use what it declares itself', () => {
    expect(of("import Widget from './_w';\n\n<Widget />")).toEqual([]);
    expect(of('<Widget />')).toHaveLength(1);
  });

  it('leaves HTML elements to the browser', () => {
    expect(of('<kbd>Ctrl</kbd>')).toEqual([]);
  });

  it('cannot see an attribute that a spread may bring', () => {
    expect(of('<Claim {...props} />')).toEqual([]);
    expect(of('<Claim />')).toHaveLength(1);
  });
});
