import {describe, expect, it} from 'vitest';
import type {Finding} from '../finding.ts';
import {masksOf} from '../mask.ts';
import type {Run} from '../run.ts';
import {githubReport} from './github.ts';

const finding: Finding = {
  rule: 'links',
  severity: 'error',
  file: 'docs/a, b: 100 %.mdx',
  line: 2,
  column: 5,
  message: 'Wrong: 100 %\r\n::set-output name=a::b',
  fix: 'Write, here: `b`.',
};

function report(findings: readonly Finding[], more: Partial<Run> = {}): readonly string[] {
  const run: Run = {
    findings,
    allowed: [],
    counts: {files: 1, links: 0, images: 0},
    masks: masksOf([], () => undefined),
    times: new Map(),
    ...more,
  };
  return githubReport(run, (file) => file.startsWith('docs/'))
    .split('\n')
    .slice(0, -1);
}

describe('annotations', () => {
  it('are one line each, with everything escaped that would end a field or the line', () => {
    expect(report([finding])).toEqual([
      '::error file=docs/a%2C b%3A 100 %25.mdx,line=2,col=5,title=links::' +
        'Wrong: 100 %25%0D%0A::set-output name=a::b%0A→ Write, here: `b`.',
    ]);
  });

  it('come with errors first, since only ten are shown', () => {
    const names = report([{...finding, severity: 'warning'}, finding]).map((line) => line.split(' ')[0]);
    expect(names).toEqual(['::error', '::warning']);
  });

  it('span what the finding spans', () => {
    const [one, more] = report([
      {...finding, end: {line: 2, column: 9}},
      {...finding, end: {line: 4, column: 1}},
    ]);
    expect(one).toContain('line=2,col=5,endColumn=8,title');
    expect(more).toContain('line=2,endLine=4,title');
  });

  it('have no place where the finding is in no file of the repository', () => {
    expect(report([{...finding, file: 'commit 1234'}])[0]).toMatch(/^::error title=links%3A commit 1234::/);
  });

  it('keep what was allowed of confidential things in sight', () => {
    const allowed = [
      {finding: {...finding, rule: 'confidentiality/address'}, reason: 'a lab', owner: '@anna'},
    ];
    expect(report([], {allowed})[0]).toMatch(/^::notice file=.*%0AAllowed: a lab — @anna$/);
    expect(report([], {allowed: [{finding, reason: 'a lab', owner: '@anna'}]})).toEqual([]);
  });
});
