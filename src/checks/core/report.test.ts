import {describe, expect, it} from 'vitest';
import type {Finding} from './finding.ts';
import {report} from './report.ts';

const finding: Finding = {
  rule: 'links',
  severity: 'error',
  file: 'docs/a.mdx',
  line: 2,
  column: 5,
  message: 'Wrong.',
  fix: 'Write `b`.',
};
const counts = {files: 1, links: 2, images: 0};

describe('the report', () => {
  it('shows place, message, excerpt with a mark, and mend', () => {
    expect(report({findings: [finding], counts}, () => 'one\ntwo three\nfour')).toBe(
      [
        'docs/a.mdx:2:5  error  Wrong.  [links]',
        '    2 | two three',
        '            ^',
        '    → Write `b`.',
        '',
        '1 file, 2 links, 0 images checked: 1 error, 0 warnings',
        '',
      ].join('\n'),
    );
  });

  it('cuts a long line around the column, and keeps the mark under it', () => {
    const source = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
    const lines = report({findings: [{...finding, line: 1, column: 201}], counts}, () => source).split('\n');
    const [excerpt = '', mark = ''] = lines.slice(1);
    expect(excerpt).toMatch(/^ {4}1 \| ….*X.*…$/);
    expect(excerpt.length).toBeLessThan(120);
    expect(excerpt[mark.indexOf('^')]).toBe('X');
  });

  it('shows no excerpt of an empty line or a file that was not read', () => {
    expect(report({findings: [finding], counts}, () => '\n\n')).not.toContain('^');
    expect(report({findings: [finding], counts}, () => undefined)).not.toContain('^');
  });

  it('ends with one line where nothing is wrong', () => {
    expect(report({findings: [], counts}, () => '')).toBe(
      '1 file, 2 links, 0 images checked: 0 errors, 0 warnings\n',
    );
  });
});
