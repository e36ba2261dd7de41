import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {images} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(images, {'docs/a.mdx': docText(body), 'docs/a b.svg': '', 'static/img/card.svg': ''});
}

describe('images', () => {
  it('may have a blank in their name, written as %20', () => {
    expect(of('![A figure](./a%20b.svg)')).toEqual([]);
    expect(of('![A figure](<./a b.svg>)')).toEqual([]);
  });

  it('are looked for where their address says', () => {
    expect(of('![A figure](/img/a.svg)')).toEqual([
      'docs/a.mdx:6:13 error: There is no file static/img/a.svg. → Put the file there, or write the path of an image that is there: `/img/card.svg`.',
    ]);
    expect(of('![A figure](/img/crad.svg)')).toEqual([
      'docs/a.mdx:6:13 error: There is no file static/img/crad.svg. → If card.svg is meant, write `/img/card.svg`. If not, put the file there.',
    ]);
    expect(of('![A figure](./figures/a.svg)')).toEqual([
      'docs/a.mdx:6:13 error: There is no file docs/figures/a.svg. → Put the file there: docs/figures/ holds no image.',
    ]);
  });

  it('say what they show; only an element may be a decoration', () => {
    expect(of('![](/img/card.svg)')[0]).toMatch(/has no alternative text/);
    expect(of('<img src="/img/card.svg" />')[0]).toMatch(/has no alternative text/);
    expect(of('<img src="/img/card.svg" alt="" />')).toEqual([]);
  });

  it('that are only a decoration are of static/, where an element finds them', () => {
    expect(of('![](/img/card.svg)')[0]).toContain('decoration, write `<img alt="" src="/img/card.svg" />`.');
    expect(of('![](<./a b.svg>)')[0]).toContain('decoration, move the file to static/ and write');
  });

  it('from elsewhere come to lie beside the page, under a name that is free', () => {
    expect(of('![A figure](https://example.com/figure.svg)')[0]).toContain('and write `./figure.svg`.');
    const texts = {'docs/a.mdx': docText('![A](https://example.com/a.svg)'), 'docs/a.svg': ''};
    expect(findingsOf(images, texts)[0]).toContain('and write `./NEW-NAME.svg`.');
  });

  it('whose address is an expression are told without a name', () => {
    expect(of('<img src={Math.max(1)} />')[0]).toMatch(
      /^docs\/a\.mdx:6:1 error: The image has no alternative text\. → Write `<img alt="WHAT A READER LEARNS FROM IT" \/>`, with your words for the capitals/,
    );
  });

  it('report a missing file and a missing text as one', () => {
    expect(of('![](/img/a.svg)')).toEqual([
      'docs/a.mdx:6:5 error: There is no file static/img/a.svg. It has no alternative text either. → Put the file there, or write the path of an image that is there: `/img/card.svg`. Say between the square brackets what a reader learns from it.',
    ]);
  });

  it('with a broken percent sign do not end the run', () => {
    expect(of('![A figure](./100%.svg)')).toHaveLength(1);
  });
});

describe('a drawing', () => {
  it('holds no script, no event and no address that runs', () => {
    const svg =
      '<svg onload="a()">\n<!-- <script> -->\n<script>a()</script>\n<a href="javascript:a()"><text>on = "x"</text></a></svg>';
    const found = findingsOf(images, {'static/a.svg': svg}).map((line) => line.replace(/, and .*/, ''));
    expect(found).toEqual([
      'static/a.svg:1:6 error: The drawing holds the event attribute `onload`',
      'static/a.svg:3:1 error: The drawing holds `<script>`',
      'static/a.svg:4:10 error: The drawing holds an address of `javascript:`',
    ]);
  });
});
