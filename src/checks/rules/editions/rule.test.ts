import {describe, expect, it} from 'vitest';
import type {Change} from '../../core/input.ts';
import {docText, findingsOf} from '../../core/testing.ts';
import {dates} from '../dates/rule.ts';
import {editions} from './rule.ts';

const open = 'editions:\n  - {state: open, name: "2026.2", summary: Today.}\n';
const frozen = '  - {state: frozen, name: "2026.1", published: 2026-11-21, summary: The first.}\n';

describe('editions', () => {
  it('agree where each frozen one is listed and has its pages', () => {
    const texts = {
      'editions.yaml': open + frozen,
      'versions.json': '["2026.1"]',
      'versioned_docs/version-2026.1/a.mdx': docText('Text.'),
      'docs/a.mdx': docText('Text.'),
    };
    expect(findingsOf(editions, texts)).toEqual([]);
    // What the build would end at: a page without a reason, and a reason without a page.
    expect(findingsOf(editions, {...texts, 'docs/a.mdx': docText('Another text.')})).toEqual([
      expect.stringMatching(
        /^docs\/a\.mdx:6:1 error: a reads differently from edition 2026\.1, and no reason is given\. → Add below `changes:` in editions\.yaml `- \{page: a, from: "2026\.1", to: "2026\.2", kind: KIND, reason: "WHY IT CHANGED"\}`, one of the kinds addition, clarification, /,
      ),
    ]);
    const copied =
      'changes:\n  - {page: a, from: "2026.1", to: "2026.2", kind: correction, reason: "WHY IT CHANGED"}\n';
    const other = {'docs/a.mdx': docText('Another text.'), 'editions.yaml': `${open}${frozen}${copied}`};
    expect(findingsOf(editions, {...texts, ...other})).toEqual([
      expect.stringMatching(
        /^editions\.yaml:5:\d+ error: The reason of a still is the placeholder “WHY IT CHANGED”\. → Write in one sentence/,
      ),
    ]);
    const reason =
      'changes:\n  - {page: b, from: "2026.1", to: "2026.2", kind: correction, reason: It was wrong.}\n';
    expect(findingsOf(editions, {...texts, 'editions.yaml': `${open}${frozen}${reason}`})).toEqual([
      expect.stringMatching(/^editions\.yaml:5:6 error: There is no page b/),
    ]);
    expect(findingsOf(editions, {...texts, 'docs/a.mdx': docText('<b>')})).toEqual([]);
  });

  it('are reported where the list and the folders differ', () => {
    expect(findingsOf(editions, {'editions.yaml': open + frozen, 'versions.json': '[]'})[0]).toMatch(
      /^editions\.yaml:3:21 error: editions\.yaml says .* versions\.json does not list it\. → Take its entry out here, since the edition was never frozen and versioned_docs\/version-2026\.1\/ has no page/,
    );
    expect(findingsOf(editions, {'editions.yaml': open, 'versions.json': '["2026.1"]'})).toEqual([
      expect.stringMatching(
        /^versions\.json:1:2 error: versions\.json lists .* but editions\.yaml .* → Take `"2026\.1"` out/,
      ),
    ]);
    expect(findingsOf(editions, {'editions.yaml': open + frozen, 'versions.json': '["2026.1"]'})).toEqual([
      expect.stringMatching(
        /^versions\.json:1:2 error: .* whose pages are gone.* → Put the pages back: `git checkout origin\/main -- versioned_docs/,
      ),
    ]);
  });

  it('are reported at the line of a schema mistake', () => {
    expect(findingsOf(editions, {'editions.yaml': `${open}  - {state: frozen, name: 2026.1}\n`})[0]).toMatch(
      /^editions\.yaml:3:/,
    );
  });

  it('have a day that is on the calendar', () => {
    const never = frozen.replace('2026-11-21', '2026-11-31');
    expect(findingsOf(editions, {'editions.yaml': open + never})).toEqual([
      expect.stringMatching(
        /^editions\.yaml:3:\d+ error: .*“2026-11-31” is on no calendar\. → Write a day that is\.$/,
      ),
    ]);
    expect(findingsOf(dates, {'editions.yaml': open + never}, {today: '2026-11-22'})).toEqual([]);
  });

  it('are not open twice: nothing else is told of the second', () => {
    const second = frozen.replace('frozen', 'open');
    expect(findingsOf(editions, {'editions.yaml': open + second, 'versions.json': '["2026.1"]'})).toEqual([
      'editions.yaml:3:6 error: Two editions are open, and only the first, which is docs/, can be. → Write `state: frozen`.',
    ]);
  });
});

const before = (): string => docText('Other.');

describe('a page of a frozen edition', () => {
  const file = 'versioned_docs/version-2026.1/a.mdx';
  const texts = {
    'editions.yaml': open + frozen,
    'versions.json': '["2026.1"]',
    [file]: docText('Text.'),
    'docs/a.mdx': docText('Text.'),
  };
  const of = (...changes: readonly Change[]): readonly string[] =>
    findingsOf(editions, texts, {changes: () => changes});

  it('stays as it was at the merge base', () => {
    expect(of({kind: 'changed', file, before})[0]).toMatch(
      /^versioned_docs\/version-2026\.1\/a\.mdx:1:1 error: Edition 2026\.1 is frozen, .* → Put it back: `git checkout origin\/main -- versioned_docs/,
    );
    expect(of({kind: 'deleted', file: file.replace('a.mdx', 'b.mdx'), before})).toHaveLength(1);
    expect(of({kind: 'renamed', file: 'docs/b.mdx', from: file, before})).toHaveLength(1);
    expect(of({kind: 'added', file, before})[0]).toContain('Take the file away.');
  });

  it('is new where the edition was frozen since', () => {
    const versions: Change = {kind: 'changed', file: 'versions.json', before: () => '[]'};
    expect(of({kind: 'added', file, before}, versions)).toEqual([]);
  });
});
