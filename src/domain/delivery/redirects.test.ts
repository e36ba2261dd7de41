import {describe, expect, it} from 'vitest';
import {exactRedirects, formatRedirectsFile, parseRedirectsFile} from './redirects-file.ts';
import {parseRedirects, redirectMistakes} from './redirects.ts';

const pages = new Set(['/', '/practice/', '/services/']);

describe('the source of redirects', () => {
  it('is a list, and may be empty', () => {
    expect(parseRedirects('redirects: []')).toEqual({kind: 'ok', value: []});
    expect(parseRedirects('redirects:\n  - from: /old/\n    to: /practice/\n')).toEqual({
      kind: 'ok',
      value: [{from: '/old/', to: '/practice/'}],
    });
  });

  it.each([
    ['old/', '“old/” has no slash in front: write `from: /old/`'],
    ['/old/?a=b', '“/old/?a=b” has a query or an anchor, which no redirect sees: write `from: /old/`'],
    ['/old/*', '“/old/*” is more than one path, and each has a redirect of its own: write each without “*”'],
    [
      'https://elsewhere.example/',
      '“https://elsewhere.example/” is no path of this site: write the old path',
    ],
  ])('refuses “%s” as an old path, at its line', (path, told) => {
    expect(parseRedirects(`redirects:\n  - from: ${path}\n    to: /practice/\n`)).toEqual({
      kind: 'findings',
      findings: [
        expect.objectContaining({
          line: 2,
          message: expect.stringContaining(`\`from\` of entry 1 of \`redirects\`: ${told}`),
        }),
      ],
    });
  });

  it.each([
    ['//elsewhere.example/', 'is no path of this site, and no address with https://'],
    ['http://elsewhere.example/', 'is not encrypted: write `to: https://elsewhere.example/`'],
    ['practice/', 'has no slash in front: write `to: /practice/`'],
    ['javascript:alert(1)', 'is no path of this site'],
  ])('refuses %s as a target', (to, told) => {
    expect(parseRedirects(`redirects:\n  - from: /old/\n    to: ${to}\n`)).toEqual({
      kind: 'findings',
      findings: [expect.objectContaining({line: 3, message: expect.stringContaining(told)})],
    });
  });
});

describe('what is wrong with redirects', () => {
  it.each([
    [[{from: '/a/', to: '/practice/'}], []],
    [[{from: '/a/', to: '/practice/#how'}], []],
    [[{from: '/a/', to: 'https://elsewhere.example/x'}], []],
    [[{from: '/old.xml', to: '/field-notes/atom.xml'}], []],
    [[{from: '/a/', to: '/gone/'}], ['/a/ is redirected to /gone/, which is no page.']],
    [
      [{from: '/a/', to: '/practice'}],
      ['/a/ is redirected to /practice, which has no slash at its end: write `to: /practice/`.'],
    ],
    [
      [{from: '/services', to: '/practice/'}],
      ['/services is redirected to /practice/, and is a page again: take both lines out, `from:` and `to:`.'],
    ],
    [
      [{from: '/a/', to: '/a'}],
      [
        '/a/ is redirected to /a, in a circle that reaches no page: write in one redirect of the circle a `to:` that is a page.',
      ],
    ],
    [
      [
        {from: '/a/', to: '/b/'},
        {from: '/b', to: '/a/'},
      ],
      [
        '/a/ is redirected to /b/, in a circle that reaches no page: write in one redirect of the circle a `to:` that is a page.',
        '/b is redirected to /a/, in a circle that reaches no page: write in one redirect of the circle a `to:` that is a page.',
      ],
    ],
    [
      [
        {from: '/a/', to: '/b/'},
        {from: '/b/', to: '/practice/'},
      ],
      ['/a/ is redirected to /b/, which is redirected too: write `to: /practice/`.'],
    ],
    [
      [
        {from: '/a/', to: '/practice/'},
        {from: '/a', to: '/services/'},
      ],
      ['/a/ is redirected to /practice/, and a later entry redirects the same path: keep one of the two.'],
    ],
    [
      [
        {from: '/a/', to: '/gone/'},
        {from: '/a', to: '/services/'},
      ],
      [
        '/a/ is redirected to /gone/, and a later entry redirects the same path: keep one of the two.',
        '/a/ is redirected to /gone/, which is no page.',
      ],
    ],
  ])('%j', (redirects, mistakes) => {
    expect(redirectMistakes(redirects, pages)).toEqual(mistakes);
  });
});

describe('the file of redirects for hosts', () => {
  it('takes an old page with its slash and without it, and an old file as it is', () => {
    const redirects = [
      {from: '/old/', to: '/practice/'},
      {from: '/old.xml', to: '/field-notes/atom.xml'},
    ];
    const text = formatRedirectsFile(redirects);
    expect(text).toBe('/old /practice/ 301\n/old.xml /field-notes/atom.xml 301\n/old/ /practice/ 301\n');
    expect(parseRedirectsFile(text)).toEqual(exactRedirects(redirects));
  });

  it('is empty without redirects', () => {
    expect(formatRedirectsFile([])).toBe('');
    expect(parseRedirectsFile('').size).toBe(0);
  });

  it('is refused when a line or their number is over what hosts read', () => {
    expect(() => formatRedirectsFile([{from: `/${'a'.repeat(1000)}/`, to: '/'}])).toThrow('1000 characters');
    const many = Array.from({length: 1001}, (_, index) => ({from: `/${index}/`, to: '/'}));
    expect(() => formatRedirectsFile(many)).toThrow('2002 lines, and hosts read 2000');
  });
});
