import {describe, expect, it} from 'vitest';
import {floorPage} from './floor-page.ts';
import {markdownPage} from './markdown-page.ts';
import {readSimplePage, textIn} from './simple-page.ts';

/** A page as the build minifies it: end tags and quotation marks are missing. */
const built = `<!doctype html><html lang=en-GB><head><title>A &amp; B | Site</title>
<meta name=description content="Said &quot;so&quot;"><style>p{top:0}</style><script>let x</script></head>
<body><header><nav><ul><li><a class=x href=/a/>First</a><li><a href=/b/>Second</a></ul></nav><button>Copy</button></header>
<main><div class=frame><h1>A &amp; <span>B</span></h1><nav><a href=#c>Contents</a></nav><div class=lead>Words <em>in</em> a div</div>
<h2 id=c>One * {two}</h2><p>A paragraph<p>Another
<table><thead><tr><th>n<th>m<tbody><tr><td>1<td></table>
<svg><text>drawn</text></svg><pre><code><span>a  b</span>
  {{ c }} &lt;d&gt;
</code></pre><script type=application/ld+json>{}</script></div></main></body></html>`;

const page = readSimplePage(built);

/** All letters, whatever stands between them. */
function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A captioned listing, as a generator of documentation gets it. */
function listing(caption: string): string {
  const figure = `<figure><figcaption>${caption}</figcaption><div><button>Copy</button></div><pre>let a</pre></figure>`;
  return markdownPage(readSimplePage(`<html><body><main>${figure}</main></body></html>`)).markdown;
}

describe('a page that was built', () => {
  it('is read as its text without scripts, styles, drawings and buttons', () => {
    expect(lettersOf(textIn(page.body))).toBe(
      'FirstSecondA&BContentsWordsinadivOne*{two}AparagraphAnothernm1ab{{c}}<d>',
    );
    expect([page.lang, page.title, page.description]).toEqual(['en-GB', 'A & B | Site', 'Said "so"']);
  });
});

describe('the page by hand', () => {
  const html = floorPage(page);

  it('says the same, in elements that mean something', () => {
    expect(lettersOf(textIn(readSimplePage(html).body))).toBe(lettersOf(textIn(page.body)));
    expect(html).toContain('<li><a href="/a/">First</a></li>');
    expect(html).toContain('<p>Words <em>in</em> a div</p>');
    expect(html).toMatch(/<thead>.*<\/thead>\n<tbody><tr><td>1<\/td>\n<td><\/td><\/tr><\/tbody>/s);
    expect(html).toContain('<pre><code>a  b\n  {{ c }} &lt;d>\n</code></pre>');
  });

  it('has no script, no class and no further request', () => {
    expect(html).not.toMatch(/<script|class=|src=|<link(?! rel="icon" href="data:,")/);
  });

  it('keeps what would be markup as text', () => {
    expect(html).toContain('<title>A &amp; B | Site</title>');
    expect(html).toContain('content="Said &quot;so&quot;"');
  });
});

describe('the page for a generator of documentation', () => {
  const {title, markdown} = markdownPage(page);

  it('is the main text, with headings and listings as Markdown and the rest as HTML', () => {
    expect(title).toBe('A & B');
    expect(markdown).toContain('## One &#42; &#123;two}\n');
    expect(markdown).toContain('\n\n<p>A paragraph</p>\n\n');
    expect(markdown).toContain('````text\na  b\n  {{ c }} <d>\n````');
  });

  it('tells the generator the language of a listing, where its caption ends with one', () => {
    expect(listing('<span>a.ts</span><span>ts</span>')).toBe('<p>a.ts</p>\n\n````ts\nlet a\n````\n');
    expect(listing('<span>bash</span>')).toBe('````bash\nlet a\n````\n');
    expect(listing('ours')).toContain('````text\n');
  });

  it('leaves the title, the site’s frame and the table of contents to the generator', () => {
    expect(markdown).not.toMatch(/First|Contents|<h1|A &amp; B/);
  });

  it('has no empty line within HTML, and no braces that a template would read', () => {
    const blocks = markdown.split(/\n{2,}/).filter((block) => block.startsWith('<'));
    expect(blocks.filter((block) => /\n|\{/.test(block.trim()))).toEqual([]);
    expect(blocks.length).toBeGreaterThan(2);
  });
});
