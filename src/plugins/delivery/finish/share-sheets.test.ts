import {expect, it} from 'vitest';
import {shareSheets} from './share-sheets.ts';

const weights = new Map([
  ['p', 100],
  ['.chart', 3000],
  ['.table', 40],
  ['.list', 900],
]);
const pages = new Map([
  ['note', ['p', '.chart', '.table', '.unstyled']],
  ['other-note', ['p', '.chart', 'q']],
  ['archive', ['p', '.list']],
  ['tag', ['.list', 'p', 'p']],
]);

function sheets(limit: number): Record<string, string> {
  const shared = shareSheets(pages, weights, limit);
  return Object.fromEntries([...shared].map(([page, names]) => [page, [...names].toSorted().join(' ')]));
}

it('gives each page just what it needs while there are few kinds', () => {
  expect(sheets(3)).toEqual({
    note: '.chart .table p',
    'other-note': '.chart p',
    archive: '.list p',
    tag: '.list p',
  });
});

it('lets those share that differ least when there are more', () => {
  expect(sheets(2)).toEqual({
    note: '.chart .table p',
    'other-note': '.chart .table p',
    archive: '.list p',
    tag: '.list p',
  });
});

it.each(['.a', '.z'])(
  'does not burden many pages with the rules of one, whichever comes first (%s)',
  (own) => {
    const uneven = new Map([
      ...Array.from({length: 10}, (_, index): [string, string[]] => [`tag-${index}`, [own]]),
      ['form', ['.m']],
      ['table', ['.n']],
    ]);
    const bytes = new Map([
      [own, 100],
      ['.m', 150],
      ['.n', 160],
    ]);
    const shared = shareSheets(uneven, bytes, 2);
    expect([...(shared.get('tag-0') ?? [])]).toEqual([own]);
    expect(shared.get('form')).toEqual(new Set(['.m', '.n']));
  },
);

it('lets all share one at the worst', () => {
  expect(new Set(Object.values(sheets(1)))).toEqual(new Set(['.chart .list .table p']));
});

it('does not depend on the order of the pages', () => {
  const turned = shareSheets(new Map([...pages].toReversed()), weights, 2);
  for (const [page, names] of shareSheets(pages, weights, 2)) expect(turned.get(page)).toEqual(names);
});
