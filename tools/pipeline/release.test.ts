import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {ROOT} from './workflows.ts';

/** Programs that only note how they were called; `test -e` on the server says whether a release is live. */
const programs = {
  npm: 'echo "npm $*" >>"$LOG"',
  rsync: 'echo "rsync ${*: -2}" >>"$LOG"',
  ssh: 'case "$*" in *"test -e"*) exit "$FIRST" ;; esac; echo "ssh ${*: -2}" >>"$LOG"',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  mkdirSync(path.join(folder, 'bin'));
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(path.join(folder, 'bin', name), `#!/usr/bin/env bash\n${text}\n`);
    chmodSync(path.join(folder, 'bin', name), 0o755);
  }
  cpSync(path.join(ROOT, '.github/release.sh'), path.join(folder, 'release.sh'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function release(
  args: readonly string[],
  {first = false, env = {}} = {},
): {readonly status: number | null; readonly log: string} {
  const log = path.join(folder, 'log');
  writeFileSync(log, '');
  const {status} = spawnSync('./release.sh', args, {
    cwd: folder,
    env: {
      PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}`,
      LOG: log,
      FIRST: first ? '1' : '0',
      HOST: 'server',
      ...env,
    },
  });
  return {status, log: readFileSync(log, 'utf8')};
}

describe('a release', () => {
  it('brings the configuration, which allows the live one as well, before it switches', () => {
    expect(release(['new', '12.1', 'build'])).toEqual({
      status: 0,
      log: [
        'rsync server:/srv/site/current/_headers deploy/out/before',
        'npm run deploy:nginx -- --build build --root /srv/site --before deploy/out/before',
        'npm run deploy:pack -- --build build',
        'rsync deploy/out/site/ server:/srv/site/releases/12.1/',
        'rsync deploy/switch.sh server:/srv/site/switch.sh',
        'rsync deploy/out/nginx/ server:/etc/nginx/site/',
        'ssh server nginx -t && systemctl reload nginx && /srv/site/switch.sh /srv/site 12.1',
        '',
      ].join('\n'),
    });
  });

  it('needs none before it', () => {
    expect(release(['new', '1.1', 'build'], {first: true}).log).not.toContain('before');
  });

  it('is gone back to by its name, without a build', () => {
    const {status, log} = release(['back', '11.1']);
    expect(status).toBe(0);
    expect(log).toContain('rsync server:/srv/site/releases/11.1/ deploy/out/back/\n');
    expect(log).toContain('npm run deploy:nginx -- --build deploy/out/back ');
    expect(log).not.toContain('deploy:pack');
    expect(log).toMatch(/switch\.sh \/srv\/site 11\.1\n$/);
  });

  it('leaves no key behind', () => {
    const env = {SSH_KEY: 'a key', KNOWN_HOSTS: 'server a', TMPDIR: folder};
    expect(release(['new', '1.1', 'build'], {env}).status).toBe(0);
    const left = spawnSync('find', [folder, '-name', 'key'], {encoding: 'utf8'});
    expect(left.stdout).toBe('');
  });

  it.each([
    [['new', '1;reboot', 'build'], {}],
    [['new', '../x', 'build'], {}],
    [['new', '1.1'], {}],
    [['other', '1.1'], {}],
    [['new', '1.1', 'build'], {HOST: ''}],
    [['new', '1.1', 'build'], {SSH_KEY: 'a key'}],
  ])('refuses %j with %j, and asks the server nothing', (args, env) => {
    const {status, log} = release(args, {env});
    expect(status).not.toBe(0);
    expect(log).toBe('');
  });
});
