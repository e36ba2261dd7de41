import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readOptions} from './cli-options.ts';

function read(...argv: readonly string[]) {
  return readOptions(argv, '/site', '/site/docs');
}

describe('the options', () => {
  it('name paths from the root, wherever the command was called', () => {
    expect(read('practice', './a.mdx', '--built', '../build')).toMatchObject({
      paths: ['docs/practice', 'docs/a.mdx'],
      built: 'build',
      format: 'terminal',
    });
    expect(read('..').paths).toEqual([]);
  });

  it('name paths as messages do too, from the root', () => {
    const root = path.join(import.meta.dirname, '..');
    const cwd = path.join(root, 'core');
    expect(readOptions(['core/git.ts', 'git.ts'], root, cwd).paths).toEqual(['core/git.ts', 'core/git.ts']);
  });

  it('have one format', () => {
    expect([read('--json').format, read('--format', 'sarif').format]).toEqual(['json', 'sarif']);
    expect(() => read('--format', 'xml')).toThrow('Write one of: terminal, json, github, sarif.');
    expect(() => read('--format', 'sarif', '--json')).toThrow('--json');
  });

  it('name the one that was meant, and how the command is called', () => {
    expect(() => read('--chnaged')).toThrow(
      /^There is no option --chnaged\. Write `--changed`\.\n\nnpm run check -- \[PATH… \| --changed/,
    );
    expect(() => read('--colour', 'a')).toThrow(/^There is no option --colour\. Write one of: --base, /);
    expect(() => read('-x')).toThrow(/^There is no option -x\. /);
    expect(() => read('--base')).toThrow(
      /^--base has no value\. Write `--base REF`\.[^]*npm run check -- \[PATH/,
    );
    expect(() => read('--root', '/no-such-folder')).toThrow(/^There is no folder \/no-such-folder: --root/);
    expect(() => read('--fix=yes')).toThrow(/--fix[^]*npm run check -- \[PATH/);
  });

  it('either find the files or name them', () => {
    expect(() => read('--changed', 'a.mdx')).toThrow('--changed finds the files itself');
  });
});
