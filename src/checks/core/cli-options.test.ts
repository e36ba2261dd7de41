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
    expect(() => read('--base')).toThrow(/--base[^]*npm run check -- \[PATH/);
    expect(() => read('--fix=yes')).toThrow(/--fix[^]*npm run check -- \[PATH/);
  });

  it('either find the files or name them', () => {
    expect(() => read('--changed', 'a.mdx')).toThrow('--changed finds the files itself');
  });
});
