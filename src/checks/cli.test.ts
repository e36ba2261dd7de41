import {execFile} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

type Outcome = {readonly status: unknown; readonly stdout: string; readonly stderr: string};

/** Runs the command as npm does; what it does with its arguments is tested in core/command.test.ts. */
function check(args: readonly string[], cwd = '.'): Promise<Outcome> {
  const cli = path.join(import.meta.dirname, 'cli.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], {cwd}, (error, stdout, stderr) => {
      resolve({status: error === null ? 0 : error.code, stdout, stderr});
    });
  });
}

function fixture(rule: string, kind: 'bad' | 'good'): string {
  return path.join(import.meta.dirname, 'rules', rule, 'fixtures', kind);
}

describe('npm run check', {timeout: 60_000}, () => {
  it('applies every rule, and fails with all findings and a last line', async () => {
    const {status, stdout} = await check(['--root', fixture('links', 'bad')]);
    expect(status).toBe(1);
    expect(stdout).toContain('docs/practice/a.mdx:6:14  error  `/practise/` leads nowhere');
    expect(stdout).toMatch(/\d+ files, \d+ links, 0 images checked: \d+ errors, \d+ warnings?\n$/);
  });

  it('prints one JSON array and nothing else on standard output, paths taken from where it is called', async () => {
    const root = fixture('links', 'bad');
    const args = ['--only', 'links', '--root', root, '--json', 'r1.mdx'];
    const {status, stdout} = await check(args, path.join(root, 'case-studies/feed'));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: 'links',
        severity: 'error',
        file: 'case-studies/feed/r1.mdx',
        line: 1,
        column: 20,
        message: expect.stringMatching(/./),
        fix: 'Write `/practice/`.',
      },
      expect.objectContaining({rule: 'links', line: 1, column: 64}),
    ]);
  });

  it('says what it does not understand', async () => {
    const {status, stdout, stderr} = await check(['--jsno']);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('--jsno')]);
  });
});
