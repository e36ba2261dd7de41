import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const cli = path.join(import.meta.dirname, 'cli.ts');
const fixture = (rule: string, kind: 'bad' | 'good'): string =>
  path.join(import.meta.dirname, 'rules', rule, 'fixtures', kind);

function check(
  args: readonly string[],
  cwd?: string,
): {readonly status: number | null; readonly stdout: string; readonly stderr: string} {
  return spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8', ...(cwd === undefined ? {} : {cwd})});
}

describe('npm run check', () => {
  it('fails with all findings and a last line', () => {
    const {status, stdout} = check(['--root', fixture('links', 'bad')]);
    expect(status).toBe(1);
    expect(stdout).toContain('docs/practice/a.mdx:6:14  error  `/practise/` leads nowhere');
    expect(stdout).toMatch(/\d+ files, \d+ links, 0 images checked: \d+ errors, 0 warnings\n$/);
  });

  it('prints one JSON array, limited to the named files', () => {
    const root = fixture('links', 'bad');
    const {status, stdout} = check(['--root', root, '--json', 'case-studies/feed/r1.mdx'], root);
    const findings: unknown = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'links',
        severity: 'error',
        file: 'case-studies/feed/r1.mdx',
        line: 1,
        column: 20,
        fix: 'Write `/practice/`.',
      }),
      expect.objectContaining({rule: 'links', line: 1, column: 64}),
    ]);
  });

  it('succeeds where everything is right', () => {
    const {status, stdout} = check([
      '--root',
      fixture('headings', 'good'),
      path.join(fixture('headings', 'good'), 'docs'),
    ]);
    expect([status, stdout]).toEqual([0, '1 file, 0 links, 0 images checked: 0 errors, 0 warnings\n']);
  });

  it('is no success on a site in which it sees no link', () => {
    const {status, stdout} = check(['--root', fixture('headings', 'good')]);
    expect([status, stdout]).toEqual([1, expect.stringContaining('not one link')]);
  });

  it('explains itself, and says what it does not understand', () => {
    expect(check(['--help'])).toMatchObject({status: 0, stdout: expect.stringContaining('transcripts')});
    expect(check(['--jsno'])).toMatchObject({status: 2, stderr: expect.stringContaining('--jsno')});
  });
});
