import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {buildDir} from '../support/build.ts';

const repository = join(import.meta.dirname, '../..');

// The rest of the gate is a stage of its own; before a preview all of it runs with the built pages (publish.yml).
it('the gate finds nothing in the built pages', () => {
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['src/checks/cli.ts', '--built', buildDir, '--only', 'built-site,confidentiality'],
    {cwd: repository, encoding: 'utf8'},
  );
  expect(`${stdout}${stderr}`).toMatch(/^\d+ files, \d+ links, \d+ images checked: 0 errors/m);
}, 60_000);
