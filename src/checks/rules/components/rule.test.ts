import {describe, expect, it} from 'vitest';
import {applyEdits} from '../../core/apply-edits.ts';
import {docText, findingsOf, inputOfTexts} from '../../core/testing.ts';
import {components} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(components, {'docs/a.mdx': docText(body)});
}

/** What is said of an element beside the one file of static/. */
function told(body: string): readonly string[] {
  const texts = {'docs/a.mdx': docText(body), 'static/a.png': ''};
  return findingsOf(components, texts).map((line) => line.replace(/^.* error: /, ''));
}

describe('components', () => {
  it('names the one behind a slip, at its place', () => {
    expect(of('text <Calim id="a.b" />')).toEqual([
      'docs/a.mdx:6:6 error: `<Calim>` is no component of the site. → Write `<Claim>`.',
    ]);
  });

  it.each([
    ['<Clame id="a.b" />', 'Claim'],
    ['<Callot kind="note">a</Callot>', 'Callout'],
    ['<Tab value="a">b</Tab>', 'Tabs'],
  ])('names the nearest to %j', (body, name) => {
    expect(of(body)[0]).toMatch(new RegExp(` → Write \`<${name}>\`\\.$`));
  });

  it('begin with a capital', () => {
    expect(of('<claim id="a.b" />')).toEqual([
      'docs/a.mdx:6:1 error: `<claim>` is no element of HTML: a page would show nothing in its place. → Write `<Claim>`: components begin with a capital.',
    ]);
    expect(of('<figure>a</figure>')).toEqual([]);
  });

  it('are told of a value without its end once, and of nothing that it runs over', () => {
    expect(of('<Callout kind="note>a</Callout>\n\n<Claim id="/>')).toEqual([
      'docs/a.mdx:6:10 error: The value of `kind` in `<Callout>` has no quote at its end: it runs on to line 8. → Write `kind="note"`.',
    ]);
  });

  it('are not said to lack an attribute that is only written wrongly', () => {
    expect(of('<Callout kind=note>a</Callout>')).toEqual([]);
    expect(of('<Claim id=“a.b” />')).toEqual([]);
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

describe('the name of a tab', () => {
  it('is no placeholder of a mend', () => {
    expect(of('<TabItem>A</TabItem>')[0]).toContain(
      'Write `<TabItem value="WHAT IS THERE">`, with your words',
    );
    expect(of('<TabItem value="WHAT IS THERE">A</TabItem>')).toHaveLength(1);
    expect(of('<TabItem value="C++">A</TabItem>')).toEqual([]);
  });
});

describe('an element of HTML', () => {
  it('has nothing that the policy forbids, or that would never run', () => {
    expect(of('<p style="a: b" onClick={go}>c</p>').map((line) => line.split(' → ')[0])).toEqual([
      'docs/a.mdx:6:4 error: The security policy of the site forbids `style`: the build would stop at this page.',
      'docs/a.mdx:6:17 error: `onClick` would never run: a reading page is HTML without React.',
    ]);
    expect(of('<script>go()</script>')).toHaveLength(1);
    expect(of('<style>a</style>')).toHaveLength(1);
  });

  it('has attributes as MDX names them, which is a matter of form', () => {
    const source = docText('<p class="a" for="b">c</p>');
    const input = inputOfTexts({'docs/a.mdx': source});
    const found = components.check(input.site, input);
    expect(found.map(({severity}) => severity)).toEqual(['warning', 'warning']);
    expect(
      applyEdits(
        source,
        found.flatMap(({edit}) => edit ?? []),
      ).text,
    ).toContain('<p className="a" htmlFor="b">');
  });

  it.each(['iframe', 'object', 'embed', 'video', 'audio'])('is no <%s>, which the policy refuses', (name) => {
    const [found, ...more] = of(`<${name} src="https://example.com/a"><track src="/b.vtt" /></${name}>`);
    expect(found).toMatch(
      /lets no page hold .* → Write a link .*\[WHAT IT SHOWS\]\(https:\/\/example\.com\/a\)/,
    );
    expect(more).toEqual([]);
  });

  it('fetches only files of static/, which exist', () => {
    expect(
      told('<picture><source srcSet="/a.png 2x, /a.png 1x" /><img src="/x" alt="" /></picture>'),
    ).toEqual([]);
    expect(told('<svg><use href="#a" /></svg>')).toEqual([]);
    expect(told('<picture><source srcSet="/a.png 2x, //cdn.example/b.png 1x" /></picture>')).toEqual([
      '`//cdn.example/b.png` would be fetched from elsewhere, and no page of the site may fetch anything from elsewhere. → Put the file into static/, and write `/b.png`.',
    ]);
    expect(told('<svg><image href="https://example.com/c.png" /></svg>')[0]).toContain('from elsewhere');
    expect(told('<input src="/no.mp4" />')).toEqual([
      'There is no file static/no.mp4. → Put the file there, or write the path of one that is there.',
    ]);
    expect(told('<input src="./b.vtt" />')[0]).toContain('Put the file into static/, and write `/b.vtt`.');
  });
});
