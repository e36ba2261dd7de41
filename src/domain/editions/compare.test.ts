import {describe, expect, it} from 'vitest';
import {compareEditions, type Pages} from './compare.ts';
import type {Change, Registry} from './registry.ts';
import {editionsData, pageAnchor} from './view.ts';

/** An edition whose pages have one line each. */
function edition(folder: string, texts: Record<string, string>): Pages {
  const entries = Object.entries(texts).map(
    ([page, text]) =>
      [page, {file: `${folder}/${page}.mdx`, blocks: [{role: 'paragraph', text, line: 7}]}] as const,
  );
  return new Map(entries);
}

const change = (page: string, from: string, to: string): Change => ({
  page,
  from,
  to,
  kind: 'correction',
  reason: `${from} to ${to}`,
});

const editions: Registry['editions'] = [
  {name: '3.3', state: 'open', summary: 'S.'},
  {name: '2.2', state: 'frozen', published: '2026-11-21', summary: 'S.'},
  {name: '1.1', state: 'frozen', published: '2026-01-02', summary: 'S.'},
];
const all = new Map([
  ['3.3', edition('docs', {a: 'a new text', b: 'b', d: 'd'})],
  ['2.2', edition('v2', {a: 'a text', b: 'b', c: 'c'})],
  ['1.1', edition('v1', {a: 'some text', b: 'b', c: 'c'})],
]);
const changes = [
  change('a', '1.1', '2.2'),
  change('a', '2.2', '3.3'),
  change('c', '2.2', '3.3'),
  change('d', '2.2', '3.3'),
];

describe('comparing editions', () => {
  it('compares every two, newest first', () => {
    const {pairs, problems, unexplained} = compareEditions({editions, changes}, all);
    expect(pairs.map(({from, to}) => `${from}-${to}`)).toEqual(['2.2-3.3', '1.1-3.3', '1.1-2.2']);
    expect({problems, unexplained}).toEqual({problems: [], unexplained: []});
  });

  it('says what became of each page', () => {
    const states = compareEditions({editions, changes}, all).pairs[0]?.pages.map(
      ({page, state}) => `${page} ${state}`,
    );
    expect(states).toEqual(['a changed', 'b unchanged', 'c removed', 'd added']);
  });

  it('puts the reasons across several editions together, newest first', () => {
    const [, across] = compareEditions({editions, changes}, all).pairs;
    expect(across?.pages[0]?.reasons.map((reason) => reason.reason)).toEqual(['2.2 to 3.3', '1.1 to 2.2']);
  });

  it('wants a reason for each difference, at the line that differs', () => {
    const {unexplained} = compareEditions({editions, changes: []}, all);
    expect(unexplained.map(({file, line}) => `${file}:${line}`)).toEqual([
      'docs/a.mdx:7',
      'v2/c.mdx:1',
      'docs/d.mdx:1',
      'v2/a.mdx:7',
    ]);
    expect(unexplained[0]?.message).toContain('{page: a, from: "2.2", to: "3.3"');
  });

  it('wants a difference for each reason, and a page for each change', () => {
    const extra = [...changes, change('b', '2.2', '3.3'), change('nowhere', '2.2', '3.3')];
    expect(compareEditions({editions, changes: extra}, all).problems).toEqual([
      {path: ['changes', 4, 'page'], message: expect.stringContaining('reads the same')},
      {path: ['changes', 5, 'page'], message: expect.stringContaining('a, b, c, d')},
    ]);
  });

  it('compares nothing before an edition is frozen', () => {
    const open = new Map([...all].slice(0, 1));
    expect(compareEditions({editions: editions.slice(0, 1), changes: []}, open).pairs).toEqual([]);
  });
});

describe('what pages know of editions', () => {
  it('is which pages of an older one changed or went since', () => {
    const {pairs} = compareEditions({editions, changes}, all);
    const view = {
      editions: editions.map((one) => ({edition: one, overviews: []})),
      pairs: pairs.map((pair) => ({
        ...pair,
        pages: pair.pages.map((page) => ({...page, title: page.page, links: []})),
      })),
    };
    expect(editionsData(view).changed).toEqual({'2.2': ['a', 'c'], '1.1': ['a', 'c']});
  });

  it('has anchors that name both editions and the page', () => {
    expect(pageAnchor('2026.1', '2026.2', 'practice/latency-profiling')).toBe(
      '2026-1-to-2026-2-practice-latency-profiling',
    );
  });
});
