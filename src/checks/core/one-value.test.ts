import {describe, expect, it} from 'vitest';
import type {Finding} from './finding.ts';
import {oneForEachValue} from './one-value.ts';

function finding(rule: string, column: number, secret?: true): Finding {
  const at = {file: 'blog/a.mdx', line: 4, column, message: 'Wrong.', severity: 'error'} as const;
  return {rule, ...at, ...(secret && {secret})};
}

describe('findings at one place', () => {
  it('are one where a value stands there that must not be repeated', () => {
    const found = [
      finding('transcripts', 1),
      finding('confidentiality/prompt', 1, true),
      finding('transcripts', 9),
    ];
    expect(oneForEachValue(found).map(({rule, column}) => `${rule} ${column}`)).toEqual([
      'confidentiality/prompt 1',
      'transcripts 9',
    ]);
  });

  it('stay where none does, and two values stay two', () => {
    const found = [finding('links', 1), finding('images', 1), finding('a', 5, true), finding('b', 5, true)];
    expect(oneForEachValue(found)).toEqual(found);
  });
});
