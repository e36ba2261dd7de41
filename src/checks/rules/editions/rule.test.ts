import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {editions} from './rule.ts';

const open = 'editions:\n  - {state: open, name: "2026.2", summary: Today.}\n';
const frozen = '  - {state: frozen, name: "2026.1", published: 2026-11-21, summary: The first.}\n';

describe('editions', () => {
  it('agree where each frozen one is listed and has its pages', () => {
    const texts = {
      'editions.yaml': open + frozen,
      'versions.json': '["2026.1"]',
      'versioned_docs/version-2026.1/a.mdx': docText('Text.'),
    };
    expect(findingsOf(editions, texts)).toEqual([]);
  });

  it('are reported where the list and the folders differ', () => {
    expect(findingsOf(editions, {'editions.yaml': open + frozen, 'versions.json': '[]'})[0]).toMatch(
      /^editions\.yaml:3:21 error: edition 2026\.1 is not frozen yet/,
    );
    expect(findingsOf(editions, {'editions.yaml': open, 'versions.json': '["2026.1"]'})).toHaveLength(2);
  });

  it('are reported at the line of a schema mistake', () => {
    expect(findingsOf(editions, {'editions.yaml': `${open}  - {state: frozen, name: 2026.1}\n`})[0]).toMatch(
      /^editions\.yaml:3:/,
    );
  });
});
