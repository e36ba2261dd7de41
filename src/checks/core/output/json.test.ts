import {expect, it} from 'vitest';
import {jsonReport} from './json.ts';

it('the array holds the fields that are agreed, and no other', () => {
  const report = jsonReport([
    {
      rule: 'a/b',
      severity: 'error',
      file: 'x',
      line: 1,
      column: 2,
      message: 'm',
      part: 'b',
      secret: true,
      end: {line: 1, column: 3},
      edit: {start: 0, end: 1, text: ''},
    } as const,
  ]);
  expect(JSON.parse(report)).toEqual([
    {rule: 'a/b', severity: 'error', file: 'x', line: 1, column: 2, message: 'm'},
  ]);
  expect(jsonReport([])).toBe('[]\n');
});
