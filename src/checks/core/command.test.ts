import {describe, expect, it} from 'vitest';
import {check, host} from './testing-command.ts';
import {folderOf, useFolders} from './testing-folders.ts';
import {runCommand} from './command.ts';
import type {FilesRule} from './rule.ts';
import {docText} from './testing.ts';

const page = {'docs/a.mdx': docText('See [this](/).\n')};

useFolders();

describe('every format', () => {
  it('holds no secret, and keeps in sight what was allowed of it', async () => {
    const root = folderOf({
      ...page,
      'a.txt': 'at db-17.corp and teh db-17.corp\n',
      'b.txt': '# check-allow confidentiality/host: a lab of ours — @anna\ndb-18.corp\n',
    });
    for (const format of ['terminal', 'json', 'github', 'sarif']) {
      const {status, out, err} = await check(root, '--format', format);
      expect(status).toBe(1);
      expect(out + err).not.toMatch(/db-1\d\.corp/);
      expect(out + err).toContain('allowed: b.txt:2:1  error  [confidentiality/host]  a lab of ours — @anna');
    }
  });

  it('for machines is alone on standard output', async () => {
    const root = folderOf({...page, 'a.txt': 'teh'});
    expect(JSON.parse((await check(root, '--json')).out)).toEqual([
      {
        rule: 'spelling',
        severity: 'error',
        file: 'a.txt',
        line: 1,
        column: 1,
        message: '`teh` is no word.',
        fix: 'Write `the`.',
      },
    ]);
    expect(JSON.parse((await check(root, '--format', 'sarif')).out)).toMatchObject({version: '2.1.0'});
    const {out, err} = await check(root, '--format', 'github');
    expect(out).toBe(
      '::error file=a.txt,line=1,col=1,endColumn=3,title=spelling::`teh` is no word.%0A→ Write `the`.\n',
    );
    expect(err).toBe('2 files, 1 link, 0 images checked: 1 error, 0 warnings\n');
  });
});

describe('the command', () => {
  it('explains itself, and says what it does not understand', async () => {
    const root = folderOf(page);
    expect(await check(root, '--help')).toMatchObject({status: 0, out: expect.stringContaining('No `teh`.')});
    expect(await check(root, '--only', 'speling')).toMatchObject({
      status: 2,
      err: expect.stringContaining('`spelling`'),
    });
    expect((await check(root, '--only', 'confidentiality')).status).toBe(0);
  });

  it('says with --verbose how long it took', async () => {
    expect((await check(folderOf(page), '--verbose')).err).toMatch(
      /0 ms {2}reading\n.*spelling\n.*host\n.*in all\n$/,
    );
  });

  it('ends with 2 where a rule breaks, and says which one and why', async () => {
    const root = folderOf(page);
    const written: string[] = [];
    const broken: FilesRule = {...host, check: () => Promise.reject(new Error('It broke.'))};
    const write = (text: string): void => void written.push(text);
    const status = await runCommand([], () => Promise.resolve([broken]), {
      root,
      cwd: root,
      today: '2026-11-21',
      environment: {},
      now: () => 0,
      out: write,
      err: write,
    });
    expect([status, written]).toEqual([
      2,
      [
        'The check could not run. The rule `confidentiality/host` broke: It broke.\n→ Mend src/checks/rules/confidentiality-host/rule.ts; until then --only with the names of other rules runs those.\n',
      ],
    ]);
  });
});
