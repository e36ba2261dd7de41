import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const root = path.join(import.meta.dirname, '..');
const [note = ''] = globSync('blog/*-before-the-first-measurement', {cwd: root});

it('the table of ranks in the first note is what its script prints', () => {
  const printed = execFileSync(process.execPath, [path.join(root, note, 'reproduce/ranks.mjs')], {
    encoding: 'utf8',
  });
  const rows = printed.split('\n').filter((line) => /^\| *[\d,]+ /.test(line));
  const text = readFileSync(path.join(root, note, 'index.mdx'), 'utf8');
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(text).toContain(row);
});
