import {describe, expect, it} from 'vitest';
import type {Finding} from '../finding.ts';
import {masksOf} from '../mask.ts';
import type {Run} from '../run.ts';
import {terminalReport} from './terminal.ts';

const finding: Finding = {
  rule: 'links',
  severity: 'error',
  file: 'docs/a.mdx',
  line: 2,
  column: 5,
  message: 'Wrong.',
  fix: 'Write `b`.',
};

function report(findings: readonly Finding[], source: string | undefined, more: Partial<Run> = {}): string {
  const counts = {files: 1, links: 2, images: 0};
  const masks = masksOf(findings, () => source?.split('\n'));
  return terminalReport({findings, allowed: [], counts, masks, times: new Map(), ...more}, () => source);
}

describe('the report', () => {
  it('shows place, message, excerpt with a mark, and mend', () => {
    expect(report([finding], 'one\ntwo three\nfour')).toBe(
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
    const [excerpt = '', mark = ''] = report([{...finding, line: 1, column: 201}], source)
      .split('\n')
      .slice(1);
    expect(excerpt).toMatch(/^ {4}1 \| ….*X.*…$/);
    expect(excerpt.length).toBeLessThan(120);
    expect(excerpt[mark.indexOf('^')]).toBe('X');
  });

  it('shows no excerpt of an empty line or a file that was not read', () => {
    expect(report([finding], '\n\n')).not.toContain('^');
    expect(report([finding], undefined)).not.toContain('^');
  });

  it('masks what was found, in every excerpt of the line and wherever it comes again', () => {
    const source = 'ssh deploy-host-17 now\nagain deploy-host-17';
    const secret: Finding = {...finding, line: 1, column: 5, end: {line: 1, column: 19}, secret: true};
    const text = report([secret, {...finding, line: 1, column: 20}, finding], source);
    expect(text).not.toContain('deploy-host-17');
    expect(text.match(/de•{10}17/g)).toHaveLength(3);
  });

  it('lets no line command the terminal or hide a character', () => {
    expect(report([{...finding, line: 1}], 'a\u001b[2Jb\u200bc\td')).toContain('    1 | a·[2Jb·c d');
  });

  it('ends with one line where nothing is wrong', () => {
    expect(report([], '')).toBe('1 file, 2 links, 0 images checked: 0 errors, 0 warnings\n');
  });

  it('lists what was allowed of confidential things, and counts the rest', () => {
    const allowed = ['links', 'confidentiality/address'].map((rule) => ({
      finding: {...finding, rule},
      reason: 'a router of the lab',
      owner: '@anna',
    }));
    expect(report([], '', {allowed})).toBe(
      'allowed: docs/a.mdx:2:5  error  [confidentiality/address]  a router of the lab — @anna\n' +
        '1 file, 2 links, 0 images checked: 0 errors, 0 warnings, 2 allowed\n',
    );
  });
});
