import {chmodSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {check} from './testing-command.ts';
import {folderOf, useFolders} from './testing-folders.ts';
import {docText} from './testing.ts';

const page = {'docs/a.mdx': docText('See [this](/).\n')};

useFolders();

describe('--fix', () => {
  it('mends what can be mended, keeps all else of the file, and checks again', async () => {
    const root = folderOf({...page, 'a.txt': '\uFEFFteh one,\r\nteh two at db-17.corp', 'b.txt': 'teh'});
    chmodSync(path.join(root, 'a.txt'), 0o755);
    const {status, out, err} = await check(root, '--fix');
    expect([status, err]).toEqual([1, 'fixed: 3 findings in 2 files\n']);
    expect(out).toContain('3 files, 1 link, 0 images checked: 1 error, 0 warnings');
    expect(readFileSync(path.join(root, 'a.txt'), 'utf8')).toBe('\uFEFFthe one,\r\nthe two at db-17.corp');
    expect(statSync(path.join(root, 'a.txt')).mode & 0o777).toBe(0o755);
  });

  it('leaves what is outside the scope, and what a comment allows', async () => {
    const allowed = '# check-allow spelling: it is quoted — @anna\nteh\n';
    const root = folderOf({...page, 'a.txt': allowed, 'b.txt': 'teh', 'c.txt': 'teh'});
    expect(await check(root, '--fix', 'a.txt', 'b.txt')).toMatchObject({
      status: 0,
      err: 'fixed: 1 finding in 1 file\n',
    });
    expect(['a.txt', 'b.txt', 'c.txt'].map((file) => readFileSync(path.join(root, file), 'utf8'))).toEqual([
      allowed,
      'the',
      'teh',
    ]);
  });
});
