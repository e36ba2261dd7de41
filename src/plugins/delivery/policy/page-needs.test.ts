import {describe, expect, it} from 'vitest';
import {readPageNeeds} from './page-needs.ts';

describe('what a page needs of the policy', () => {
  it('is the exact text of its inline scripts and style sheets', () => {
    const {scripts, styles, mistakes} = readPageNeeds(
      '<style>a{b:c}</style><script>if(1<2&&"&amp;")x()</script><script type=module>y</script><script src=/assets/z.js></script>',
    );
    expect(scripts).toEqual(['if(1<2&&"&amp;")x()', 'y']);
    expect(styles).toEqual(['a{b:c}']);
    expect(mistakes).toEqual([]);
  });

  it('has no use for data blocks, which never run', () => {
    expect(readPageNeeds('<script type="application/ld+json">{"a":1}</script>').scripts).toEqual([]);
  });

  it('counts scripts that steer the browser, and empty ones', () => {
    expect(
      readPageNeeds('<script type=speculationrules>{}</script><script type="text/JavaScript"></script>')
        .scripts,
    ).toEqual(['{}', '']);
  });

  it.each([
    ['<p style="color: red">', '<p style="color: red">: no style attributes'],
    ['<p STYLE=a>', 'no style attributes'],
    ['<button onclick="x()">', '<button onclick="x()">: no event attributes'],
    ['<a href="javascript:void 0">', 'no javascript: addresses'],
    ['<img src="https://elsewhere.example/a.png">', 'nothing is fetched from elsewhere'],
    ['<img src="//elsewhere.example/a.png">', 'nothing is fetched from elsewhere'],
    ['<img srcset="/a.png 1x, https://elsewhere.example/b.png 2x">', 'nothing is fetched from elsewhere'],
    ['<img src="data:image/png;base64,AA">', 'no data: addresses'],
    ['<script src="https://elsewhere.example/a.js"></script>', 'nothing is fetched from elsewhere'],
    ['<link rel="stylesheet" href="https://elsewhere.example/a.css">', 'nothing is fetched from elsewhere'],
    ['<link rel="preconnect" href="https://elsewhere.example">', 'nothing is fetched from elsewhere'],
    ['<style>a{background:url("data:image/svg+xml,x")}</style>', 'no data: addresses'],
    ['<style>@import "https://elsewhere.example/a.css"</style>', 'nothing is fetched from elsewhere'],
    ['<iframe src="/a/"></iframe>', '<iframe>: the policy refuses it'],
    ['<base href="/">', '<base>: the policy refuses it'],
    ['<form action="/intake/"></form>', `form-action is 'none'`],
  ])('refuses %s', (html, mistake) => {
    expect(readPageNeeds(html).mistakes.join('\n')).toContain(mistake);
  });

  it.each([
    '<a href="https://elsewhere.example/">',
    '<a href="mailto:engage@msmsoft.example">',
    '<link rel=canonical href="https://msmsoft.example/">',
    '<link rel=icon href=/icon.svg>',
    '<img src=/assets/images/a.0a1b2c3d.png>',
    '<svg><rect width="3" style-x="1"/></svg>',
    '<form aria-label="x">',
    '<details open><summary>on</summary></details>',
  ])('allows %s', (html) => {
    expect(readPageNeeds(html).mistakes).toEqual([]);
  });
});
