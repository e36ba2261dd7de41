import {execFile} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';

type Outcome = {readonly status: unknown; readonly stdout: string; readonly stderr: string};

/** Runs the command as npm does; what it does with its arguments is tested in core/command.test.ts. */
function check(
  args: readonly string[],
  {cwd = '.', cli = path.join(import.meta.dirname, 'cli.ts'), env = {}} = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [cli, ...args],
      {cwd, env: {...process.env, ...env}},
      (error, stdout, stderr) => {
        resolve({status: error === null ? 0 : error.code, stdout, stderr});
      },
    );
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
    const {status, stdout} = await check(args, {cwd: path.join(root, 'case-studies/feed')});
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

  it('judges by the day that is built, and does not take one that is none', async () => {
    const args = ['--only', 'dates', '--root', fixture('dates', 'good')];
    const saidOn = async (day: string): Promise<string> =>
      (await check(args, {env: {BUILD_DAY: day}})).stdout;
    expect(await saidOn('2027-01-01')).not.toContain('lies ahead');
    expect(await saidOn('2020-01-01')).toContain('lies ahead');
    const wrong = await check(args, {env: {BUILD_DAY: 'today'}});
    expect(wrong).toMatchObject({status: 2, stderr: expect.stringContaining('BUILD_DAY is “today”')});
  });
});

describe('a broken rule', {timeout: 60_000}, () => {
  const repository = path.join(import.meta.dirname, '../..');
  let copy = '';
  afterEach(() => rmSync(copy, {recursive: true}));

  /** The check of a copy in which a line is added to rules. */
  function checkWith(line: string, ...rules: readonly string[]): Promise<Outcome> {
    copy = mkdtempSync(path.join(tmpdir(), 'broken-'));
    for (const name of ['src', 'package.json', 'blog', 'docs'])
      cpSync(path.join(repository, name), path.join(copy, name), {recursive: true});
    symlinkSync(path.join(repository, 'node_modules'), path.join(copy, 'node_modules'));
    for (const rule of rules) appendFileSync(path.join(copy, 'src/checks/rules', rule, 'rule.ts'), line);
    return check(['--only', 'headings,fences'], {cli: path.join(copy, 'src/checks/cli.ts')});
  }

  it('that cannot be imported ends the check with 2, its name and no trace', async () => {
    expect(await checkWith("\nimport './no-such-module.ts';\n", 'headings', 'gaps')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^The check could not run\. The rule `gaps` cannot be imported \(src\/checks\/rules\/gaps\/rule\.ts\): Cannot find module .*\nThe rule `headings` .*\n$/,
      ),
    });
  });

  it('that throws while it judges does so too', async () => {
    const line = "\nheadings.check = () => { throw new TypeError('x is not a function'); };\n";
    expect(await checkWith(line, 'headings')).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^The check could not run\. The rule `headings` broke: x is not a function\n→ Mend src\/checks\/rules\/headings\/rule\.ts;.*\n$/,
      ),
    });
  });
});
