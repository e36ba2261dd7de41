import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {mdx} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(mdx, {'docs/a.mdx': docText(body)});
}

describe('a mark', () => {
  it.each([
    ['{/* contxt: worked example */}', 'contxt', 'context'],
    ['{/* Context: worked example */}', 'Context', 'context'],
    ['{/* truncat */}', 'truncat', 'truncate'],
    ['{/* gp: the answer */}', 'gp', 'gap'],
    ['{/* chek-allow wording: quoted — Anna */}', 'chek-allow', 'check-allow'],
  ])('%j is misspelt', (body, written, meant) => {
    const [line, ...more] = of(`Text. ${body}`);
    expect(more).toEqual([]);
    expect(line).toContain(
      `docs/a.mdx:6:7 error: \`${written}\` is no mark: nothing reads this comment. → Write \`${meant}\`. Marks are`,
    );
  });

  it.each([
    '{/* truncate */}',
    '{/* context: arithmetic */}',
    '{/* content is what a page holds */}',
    '{/* map: of the north */}',
    '{/* truncated here */}',
    '{/* 3 of them */}',
  ])('%j is right, or a remark', (body) => {
    expect(of(`Text. ${body}`)).toEqual([]);
  });
});
