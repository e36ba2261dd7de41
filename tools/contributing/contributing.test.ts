import {existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {grades} from '../../src/domain/evidence/claim.ts';
import {newCommand} from '../scaffold/new-command.ts';

const ROOT = path.join(import.meta.dirname, '../..');

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

const texts = ['CONTRIBUTING.md', '.github/workflows/README.md', ...globSync('.github/**/*.md', {cwd: ROOT})];

describe.each([...new Set(texts)])('%s', (file) => {
  const text = read(file);

  it('names only commands that exist', () => {
    const {scripts} = JSON.parse(read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(script);
    for (const [, program = ''] of text.matchAll(/npx node (\S+\.ts)/g))
      expect(existsSync(path.join(ROOT, program)), program).toBe(true);
    for (const [, what = ''] of text.matchAll(/npm run new -- ([\w-]+) /g))
      expect(newCommand(['--help'], {root: ROOT, today: ''})).toContain(`npm run new -- ${what} `);
  });

  it('links only files that exist', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(existsSync(path.join(ROOT, path.dirname(file), target)), target).toBe(true);
  });
});

describe('CONTRIBUTING.md', () => {
  it('fits on one page of 120 lines, and README.md links it', () => {
    expect(read('CONTRIBUTING.md').split('\n').length).toBeLessThan(120);
    expect(read('README.md')).toContain('(CONTRIBUTING.md)');
  });

  it('names the grades of evidence, all of them', () => {
    const named = [...read('CONTRIBUTING.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, grade]) => grade);
    expect(named).toEqual([...grades]);
  });
});

describe('CODEOWNERS', () => {
  const lines = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/));

  it('owns only what exists', () => {
    expect(lines.length).toBeGreaterThan(5);
    for (const [pattern = ''] of lines)
      expect(pattern === '*' || existsSync(path.join(ROOT, pattern)), pattern).toBe(true);
  });

  it('names teams, and README.md says that they are placeholders as long as they are', () => {
    const owners = new Set(lines.flatMap(([, ...names]) => names));
    for (const owner of owners) expect(owner).toMatch(/^@[\w-]+\/[\w-]+$/);
    const placeholders = [...owners].some((owner) => owner.startsWith('@OWNER/'));
    expect(read('README.md').includes('`@OWNER`')).toBe(placeholders);
  });
});

describe('the task of VS Code', () => {
  it('reads the lines that the check prints', () => {
    const {tasks} = JSON.parse(read('.vscode/tasks.json')) as {
      readonly tasks: readonly {readonly problemMatcher: {readonly pattern: {readonly regexp: string}}}[];
    };
    const line = 'blog/2026-11-21-a/index.mdx:3:1  error  `tags`: it is empty.  [front-matter]';
    expect(new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '').exec(line)?.slice(1)).toEqual([
      'blog/2026-11-21-a/index.mdx',
      '3',
      '1',
      'error',
      '`tags`: it is empty.',
      'front-matter',
    ]);
  });
});
