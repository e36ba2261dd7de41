import {rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {check, filesOf} from './testing-command.ts';
import {folderOf, git, repositoryOf, useFolders, write} from './testing-folders.ts';
import {docText} from './testing.ts';

const page = {'docs/a.mdx': docText('See [this](/).\n')};

useFolders();

describe('a check of everything', () => {
  it('reads what git tracks or would add, and fixtures of checks never', async () => {
    const root = repositoryOf({...page, '.gitignore': 'out/\n', 'src/checks/rules/a/fixtures/b.txt': 'teh'});
    write(root, {'out/a.txt': 'teh', 'new ä.txt': 'teh', 'docs/b.csv': 'a\nteh\n'});
    expect(await filesOf(root)).toEqual(['docs/b.csv', 'new ä.txt']);
    rmSync(path.join(root, 'docs/a.mdx'));
    expect(await filesOf(root)).toContain('new ä.txt');
  });

  it('reads every file outside git, but those that tools make', async () => {
    const root = folderOf({...page, 'x.txt': 'teh', 'node_modules/a.js': 'teh', 'build/a.html': 'teh'});
    expect(await filesOf(root)).toEqual(['x.txt']);
  });

  it('reads a file that is named even if git ignores it', async () => {
    const root = repositoryOf({...page, '.gitignore': 'out/\n'});
    write(root, {'out/a.txt': 'teh', 'b.txt': 'teh'});
    expect(await filesOf(root, 'out')).toEqual(['out/a.txt']);
    expect(await filesOf(root, 'docs/a.mdx')).toEqual([]);
    expect(await check(root, 'docs/b.mdx')).toMatchObject({
      status: 1,
      out: expect.stringMatching(/docs\/b\.mdx:1:1 {2}error/),
    });
  });

  it('reads the built site and the messages of commits too', async () => {
    const root = repositoryOf({...page, '.gitignore': 'build/\n'});
    git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Mend teh page');
    write(root, {'build/index.html': '<p>\n  at db-17.corp'});
    expect(await filesOf(root)).toEqual([expect.stringMatching(/^commit [0-9a-f]{7}$/)]);
    const {out} = await check(root, '--built', 'build');
    expect(out).toContain(
      'build/index.html:2:6  error  A host.  [confidentiality/host]\n    2 |   at db••••••rp\n',
    );
    expect((await check(root, '--built', 'nowhere')).status).toBe(2);
  });
});

describe('--changed', () => {
  it('looks at what was committed, edited or added since the branch left main, and at its commits', async () => {
    const root = repositoryOf({...page, 'old.txt': 'teh'});
    expect(await check(root, '--changed')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^0 files, /),
    });
    write(root, {'docs/a.mdx': docText('teh\n')});
    expect(await filesOf(root, '--changed')).toEqual(['docs/a.mdx']);
    git(root, 'commit', '--quiet', '--all', '--message', 'teh second');
    write(root, {'b ä.txt': 'teh'});
    git(root, 'mv', 'old.txt', 'new.txt');
    expect(await filesOf(root, '--changed')).toEqual([
      'b ä.txt',
      expect.stringMatching(/^commit /),
      'docs/a.mdx',
      'new.txt',
    ]);
    expect(await filesOf(root, '--changed', '--base', 'work')).toEqual(['b ä.txt', 'new.txt']);
  });

  it('starts where the branch left main, whatever main did since', async () => {
    const root = repositoryOf(page);
    git(root, 'switch', '--quiet', 'main');
    write(root, {'main.txt': 'teh'});
    git(root, 'add', '.');
    git(root, 'commit', '--quiet', '--message', 'Second');
    git(root, 'switch', '--quiet', 'work');
    write(root, {'work.txt': 'teh'});
    expect(await filesOf(root, '--changed')).toEqual(['work.txt']);
  });

  it('cannot run without git, or without its base', async () => {
    expect(await check(folderOf(page), '--changed')).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('Name files instead'),
    });
    const root = repositoryOf(page);
    expect(await check(root, '--changed', '--base', 'nowhere')).toMatchObject({
      status: 2,
      err: 'The check could not run. git knows no commit or branch `nowhere`. Fetch it with `git fetch`, or name another: `--base REF`.\n',
    });
    expect((await check(root, '--changed', '--base=--all')).status).toBe(2);
  });
});
