import {describe, expect, it} from 'vitest';
import {feedContent} from './feed-content.ts';

const url = 'https://p.example/field-notes/a/';
const of = (html: string): string => feedContent(html, url);

describe('text in a feed', () => {
  it('is as it was written, without classes, comments and controls', () => {
    expect(of('<p class="x">It is <strong>5 &lt; 6</strong>.<!-- --></p>\n<button>Copy</button>')).toBe(
      '<p>It is <strong>5 &lt; 6</strong>.</p>',
    );
  });

  it('has whole addresses, and no link from a heading to itself', () => {
    expect(
      of('<h2 id="b">B<a class="hash-link" href="#b"></a></h2><p><a href="#b">x</a> <a href="/c/">y</a></p>'),
    ).toBe(
      '<h2>B</h2>\n<p><a href="https://p.example/field-notes/a/#b">x</a> <a href="https://p.example/c/">y</a></p>',
    );
    expect(of('<img src="/a.png" srcset="/b.png 2x" loading="lazy">')).toBe(
      '<p><img src="https://p.example/a.png" alt=""></p>',
    );
  });

  it('stays apart where only rules kept it apart', () => {
    expect(
      of(
        '<div><span>4 ms</span><span aria-hidden="true">→</span><span class="visually-hidden"> to </span><span>1 ms</span></div>',
      ),
    ).toBe('<p>4 ms → 1 ms</p>');
    expect(of('<div>One<p>Two</p></div>')).toBe('<p>One</p>\n<p>Two</p>');
  });

  it('is not folded', () => {
    expect(of('<details><summary>More</summary><div>Text</div></details>')).toBe(
      '<p><strong>More</strong></p>\n<p>Text</p>',
    );
  });
});

describe('a listing', () => {
  it('is plain and whole, under its title', () => {
    expect(
      of(
        '<figure class="code"><figcaption><span>a.ts</span><span>ts</span></figcaption><div data-needs-script><button>Copy</button></div><pre role="group" tabindex="0"><code><span class="line"><span>const</span> a = 1 &lt; 2;<!-- -->\n</span><span class="line">\n</span><span class="line">b();\n</span></code></pre></figure>',
      ),
    ).toBe(
      '<figure>\n<figcaption>a.ts ts</figcaption>\n<pre><code>const a = 1 &lt; 2;\n\nb();</code></pre>\n</figure>',
    );
  });
});

describe('a table', () => {
  it('stands without its frame, with what says how its cells belong together', () => {
    expect(
      of(
        '<div role="group" tabindex="0"><table class="t"><caption id="x">C</caption><thead><tr><th class="e" scope="col">A</th></tr></thead> <tbody><tr><td colspan="2" class="e">1</td></tr></tbody></table></div>',
      ),
    ).toBe(
      '<table><caption>C</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    );
  });
});

const bar = (label: string): string =>
  `<div><svg aria-hidden="true"><rect></rect></svg><span>${label}</span></div>`;

describe('a figure', () => {
  const table =
    '<details><summary>The data as a table</summary><table><tbody><tr><td>1</td></tr></tbody></table></details>';

  it('is its title, its description and its table; where it is drawn is linked', () => {
    const html = of(
      `<div id="a-b"><figure aria-label="Waits"><figcaption><p>Waits</p><div>By rate.</div></figcaption><div role="img" aria-label="They grow."><p>ms</p><svg><text>10</text></svg></div>${table}</figure></div>`,
    );
    expect(html).toBe(
      `<figure>
<figcaption><p>Waits</p>
<p>By rate.</p></figcaption>
<p><em>They grow.</em> <a href="${url}#a-b">Drawn on the page</a></p>
<p><strong>The data as a table</strong></p>
<table><tbody><tr><td>1</td></tr></tbody></table>
</figure>`,
    );
  });

  it('says its name where no caption does, and nothing twice', () => {
    const html = of(
      '<figure aria-label="Waits"><div><svg role="img" aria-label="Waits"></svg></div></figure>',
    );
    expect(html).toBe(
      `<figure>\n<p><strong>Waits</strong></p>\n<p><a href="${url}">Drawn on the page</a></p>\n</figure>`,
    );
  });

  it('of a claim is its figure and its ratio: bars are drawn from the same', () => {
    const html = of(
      `<figure><p>tail</p><p><span>4 ms</span></p><div>${bar('was')}${bar('6.7×')}</div><dl><div><dt>Load</dt><dd>not published</dd></div></dl></figure>`,
    );
    expect(html).toBe(
      '<figure>\n<p>tail</p>\n<p>4 ms</p>\n<p>6.7×</p>\n<dl><dt>Load</dt><dd>not published</dd></dl>\n</figure>',
    );
  });

  it('of a claim that is a ratio says it once', () => {
    expect(of(`<figure><p>6.7×</p><div>${bar('1×')}${bar('6.7×')}</div></figure>`)).toBe(
      '<figure>\n<p>6.7×</p>\n</figure>',
    );
  });

  it('that is an SVG in the text is its words', () => {
    expect(of('<svg><title>A loop</title><desc>With two queues</desc></svg>')).toContain(
      '<em>A loop. With two queues</em>',
    );
    expect(of('<p>A <svg aria-label="tick"></svg> here</p>')).toBe('<p>A tick here</p>');
  });
});
