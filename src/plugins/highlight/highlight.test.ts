import {toJsxRuntime} from 'hast-util-to-jsx-runtime';
import {Fragment, jsx, jsxs} from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {fenceLanguages} from '../../domain/content/fence-languages.ts';
import type {Claim} from '../../domain/evidence/claim.ts';
import {parseQuantity} from '../../domain/quantity/quantity.ts';
import highlight, {type HighlightOptions} from './index.ts';
import {grammarNames} from './languages.ts';

const claim: Claim = {
  id: 'feed-fan-out.p99',
  metric: 'Latency',
  better: 'lower',
  grade: 'reported',
  conditions: {},
  source: {title: 'Feed fan-out', to: '/'},
  figure: {kind: 'change', before: parseQuantity('4.1 s'), after: parseQuantity('380 ms')},
  revision: 'r1',
  date: '2026-11-21',
};

/** The HTML of an MDX source, by the way that Docusaurus takes it. */
function html(source: string, options?: HighlightOptions): string {
  const file = new VFile({value: source, path: '/site/docs/page.mdx', cwd: '/site'});
  const mdast = unified().use(remarkParse).use(remarkMdx).parse(file);
  const hast = unified().use(remarkRehype).use(highlight, options).runSync(mdast, file);
  return renderToStaticMarkup(toJsxRuntime(hast, {Fragment, jsx, jsxs}));
}

const fence = (info: string, ...lines: readonly string[]) => ['```' + info, ...lines, '```'].join('\n');

describe('a fence of code', () => {
  it('becomes a figure with caption, copy button and a frame that can be focused and has a name', () => {
    expect(html(fence('js title="wait.js"', 'await wait(1);'))).toBe(
      '<figure class="code code-listing"><figcaption class="code-caption"><span class="code-title">wait.js</span><span class="code-language">js</span></figcaption>' +
        '<div class="code-copies" data-needs-script=""><button type="button" class="code-copy" data-copy="whole">Copy</button></div>' +
        '<pre class="code-frame" role="group" aria-label="Code: wait.js" tabindex="0"><code class="code-text"><span class="line">' +
        '<span class="tok-keyword">await</span> wait(1);\n</span></code></pre></figure>',
    );
  });

  it('keeps the text as it was typed, blank lines and signs included', () => {
    const code = ['if (a < b && "x") {', '', '\treturn `${c}`;', '}'];
    const text = html(fence('ts', ...code)).replace(/.*<code[^>]*>|<\/code>.*|<[^>]*>/gs, '');
    expect(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&').replaceAll('&quot;', '"')).toBe(
      code.join('\n') + '\n',
    );
  });

  it.each([
    ['bash', 'for f in *; do echo "$f"; done', 'tok-keyword'],
    ['sh', '# note', 'tok-comment'],
    ['shell', '# note', 'tok-comment'],
    ['yaml', 'key: value', 'tok-keyword'],
    ['json', '{"a": 1}', 'tok-keyword'],
    ['diff', '+ new', 'tok-inserted'],
    ['diff', '- old', 'tok-deleted'],
    ['c', 'int main(void) { return 0; }', 'tok-keyword'],
    ['cpp', 'struct S {};', 'tok-keyword'],
    ['typescript', 'const a: string = "b";', 'tok-keyword'],
    ['tsx', 'const a = <b c="d" />;', 'tok-keyword'],
    ['python', 'def f(): pass', 'tok-keyword'],
    ['rust', 'fn main() {}', 'tok-keyword'],
    ['go', 'func main() {}', 'tok-keyword'],
    ['java', 'class A {}', 'tok-keyword'],
    ['sql', 'SELECT 1', 'tok-keyword'],
    ['toml', '# note', 'tok-comment'],
    ['ini', '; note', 'tok-comment'],
    ['nginx', '# note', 'tok-comment'],
    ['dockerfile', 'FROM debian', 'tok-keyword'],
    ['makefile', '# note', 'tok-comment'],
    ['nasm', '; note', 'tok-comment'],
    ['lua', 'local a = 1', 'tok-keyword'],
    ['protobuf', 'message A {}', 'tok-keyword'],
    ['promql', 'sum by (job) (up)', 'tok-keyword'],
    ['nix', '# note', 'tok-comment'],
    ['http', 'GET / HTTP/1.1', 'code-text'],
  ])('knows %s', (language, code, expected) => {
    expect(html(fence(language, code))).toContain(`class="${expected}"`);
  });

  it('knows exactly what the check lets a fence name', () => {
    expect([...grammarNames(), 'terminal'].toSorted()).toEqual(fenceLanguages.toSorted());
  });

  it.each(['', 'text'])('takes a fence “%s” for plain text', (info) => {
    expect(html(fence(info, 'const a = 1'))).toContain('<span class="line">const a = 1\n</span>');
  });

  it('marks and numbers lines', () => {
    const made = html(fence('text {1,3-4} showLineNumbers=9', 'a', 'b', 'c', 'd'));
    expect(
      [...made.matchAll(/<span class="(line[^"]*)" data-line="(\d+)">/g)].map((match) => match.slice(1)),
    ).toEqual([
      ['line line-marked', '9'],
      ['line', '10'],
      ['line line-marked', '11'],
      ['line line-marked', '12'],
    ]);
    expect(html(fence('text showLineNumbers', 'a'))).toContain('data-line="1"');
    expect(html(fence('text', 'a'))).not.toContain('data-line');
  });

  it('marks by magic comments, which are not shown', () => {
    const made = html(
      fence(
        'js',
        'a',
        '// highlight-next-line',
        'b',
        'c',
        '/* highlight-start */',
        'd',
        'e',
        '/* highlight-end */',
        'f',
      ),
    );
    expect(
      [...made.matchAll(/<span class="(line[^"]*)">(.)/g)].map((match) => [match[2], match[1] !== 'line']),
    ).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', true],
      ['e', true],
      ['f', false],
    ]);
    expect(made).not.toContain('highlight-');
  });

  it('writes no style attribute in any language', () => {
    for (const language of ['js', 'bash', 'diff', 'css', 'terminal']) {
      expect(html(fence(language, 'a {color: #fff} 2.4 s'))).not.toMatch(/style=|#fff"/);
    }
  });
});

describe('a fence `terminal`', () => {
  it('becomes a transcript with both ways to copy', () => {
    const made = html(
      fence('terminal title="reshard"', '# why', '$ trace \\', '> --p99', 'shard 73   2.4 s', 'p99 −37 %'),
    );
    expect(made).toContain(
      '<figure class="code code-terminal"><figcaption class="code-caption"><span class="code-title">reshard</span></figcaption>',
    );
    expect(made).toContain(
      'data-copy="commands">Copy commands</button><button type="button" class="code-copy" data-copy="whole">Copy all</button>',
    );
    expect(made).toContain('aria-label="Terminal session: reshard"');
    expect(made).toContain(
      '<span class="line"><span class="tok-comment"># why</span>\n</span>' +
        '<span class="line"><span class="tok-prompt">$ </span><span class="tok-command">trace \\</span>\n</span>' +
        '<span class="line"><span class="tok-prompt">&gt; </span><span class="tok-command">--p99</span>\n</span>' +
        '<span class="line">shard 73   <span class="tok-metric">2.4 s</span>\n</span>' +
        '<span class="line">p99 <span class="tok-delta">−37 %</span>\n</span>',
    );
  });

  it('puts claims in', () => {
    const source = fence('terminal', 'p99 {claim:feed-fan-out.p99}');
    expect(html(source, {claim: () => claim})).toContain(
      'p99 <span class="tok-delta">4.1\u2009s → 380\u2009ms</span>',
    );
    expect(html(source, {claim: () => ({...claim, better: 'higher'})})).toContain(
      '<span class="tok-delta tok-worse">',
    );
    expect(() => html(source)).toThrow(/There is no claim “feed-fan-out\.p99”/);
  });

  it('offers no commands where there are none', () => {
    expect(html(fence('terminal', 'only output'))).not.toContain('data-copy="commands"');
  });
});

/** Why the source was refused. */
function message(source: string): string {
  try {
    return `accepted: ${html(source)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('what is wrong', () => {
  it('fails the file with all findings, their places and what to write', () => {
    const source = [
      '# T',
      '',
      fence('terminal', '$ a', '$', 'x\ty'),
      '',
      '- in a list',
      '',
      '  ```terminal',
      '  ok',
      '  > z',
      '  ```',
      '',
      fence('basch {9}', 'a'),
    ].join('\n');
    expect(message(source)).toBe(
      [
        'Code blocks cannot be set:',
        'docs/page.mdx:5:1  A prompt without a command: write `$ ` and the command, or take the line away.',
        'docs/page.mdx:6:2  A tab: write spaces, so that columns stand the same everywhere.',
        'docs/page.mdx:13:3  A continuation without a command: write it under its `$ ` line, or `\\> ` where it is output.',
        'docs/page.mdx:16:1  The language “basch” is not known. Write `bash`.',
        'docs/page.mdx:16:1  `{9}` marks line 9, and the block has 1: mend the numbers.',
      ].join('\n'),
    );
  });

  it.each([
    [
      fence('zork', 'a'),
      /1:1 {2}The language “zork” is not known\. Write one of: .*bash.*terminal.*typescript/,
    ],
    [fence('js live', 'a'), /1:1 {2}The option `live` is not known: write `title="…"`/],
    [fence('js {x}', 'a'), /marks no lines/],
    [fence('js {2-1}', 'a', 'b'), /marks no lines/],
    [fence('js {0}', 'a'), /marks no lines/],
    [fence('js title=""', 'a'), /The title is empty/],
    [fence('js showLineNumbers=x', 'a'), /The option `showLineNumbers=x` is not known/],
    [fence('js'), /The block is empty/],
    [fence('terminal'), /The transcript is empty/],
    [fence('js', '// highlight-start', 'a'), /2:1 {2}`highlight-start` is not ended/],
    [fence('js', 'a', '// highlight-end'), /3:1 {2}`highlight-end` ends nothing/],
    [fence('js', 'a', '// highlight-next-line'), /3:1 {2}`highlight-next-line` has no next line/],
    [fence('terminal {1}', 'a'), /A transcript has no numbered or marked lines/],
    [fence('terminal title="x"', 'title: y', '---', 'a'), /The title is given twice/],
  ])('refuses %j', (source, message) => {
    expect(() => html(source)).toThrow(message);
  });

  it('leaves `pre` and inline code that are no fences alone', () => {
    expect(html('a `code` b')).toBe('<p>a <code>code</code> b</p>');
  });
});

it('leaves no global behind', () => {
  expect(Object.hasOwn(globalThis, 'Prism')).toBe(false);
});
