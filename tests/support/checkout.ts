import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A copy of the sources as they stand, with packages of its own (hard links where the system has them) and no cache. */
export function copyCheckout(folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  for (const file of listed.split('\n').filter((name) => name !== '' && existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(join(ROOT, file), join(folder, file));
  }
  const [from, to] = [join(ROOT, 'node_modules'), join(folder, 'node_modules')];
  if (spawnSync('cp', ['-al', from, to]).status !== 0) execFileSync('cp', ['-R', from, to]);
  rmSync(join(to, '.cache'), {recursive: true, force: true});
}

/** Builds a copy in its folder. @throws {Error} with what the build printed. */
export function build(folder: string, environment: Readonly<Record<string, string>> = {}): void {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {...process.env, NODE_ENV: 'production', ...environment},
    },
  );
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout}\n${stderr}`);
}
