import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'comment-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

type Texts = Readonly<Record<string, string>>;

/** A build whose pages have these main texts, by address. */
function build(name: string, pages: Texts, redirects = ''): string {
  const root = path.join(folder, name);
  for (const [route, text] of Object.entries(pages)) {
    mkdirSync(path.join(root, route), {recursive: true});
    writeFileSync(
      path.join(root, route, 'index.html'),
      `<title>T | S</title><body><nav>Menu</nav><main><h1>At ${route}</h1>${text}</main><footer>${text.length} bytes</footer>`,
    );
  }
  writeFileSync(path.join(root, '_redirects'), redirects);
  return root;
}

function say(
  before: Texts,
  after: Texts,
  redirects?: string,
): {readonly said: string; readonly status: number | null} {
  const cli = path.join(import.meta.dirname, 'cli.ts');
  const args = ['--before', build('before', before), '--after', build('after', after, redirects)];
  const {stdout, stderr, status} = spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8'});
  return {said: stdout + stderr, status};
}

const home = {'/': '<p>Welcome.</p>'};

describe('the comment on a pull request', () => {
  it('lists pages that are new, gone and changed, with what they say', () => {
    const before = {...home, '/a/': '<p>It took 4 s.</p>', '/gone/': 'x', '/moved/': 'x'};
    const after = {
      ...home,
      '/a/': '<p>It took <b>5</b> s.</p><p>Twice.</p>',
      '/new/': '<p>Three more words</p>',
    };
    expect(say(before, after, '/moved /new/ 301\n/moved/ /new/ 301\n')).toEqual({
      status: 0,
      said: `## What changes for a reader

### 1 page is new

- \`At /new/\` at \`/new/\`: 5 words

### 2 pages are gone

- \`At /gone/\` at \`/gone/\`: **its address leads nowhere.** Add a redirect to \`deploy/redirects.yaml\`.
- \`At /moved/\` at \`/moved/\`: leads to \`/new/\` now

### 1 page reads differently

- \`At /a/\` at \`/a/\`: 2 words added, 1 taken out
  - \`4\` → \`5\`
  - new: \`Twice.\`

1 page reads as before.
`,
    });
  });

  it('says nothing of what no reader reads: markup, menu, footer, scripts', () => {
    const after = {'/': '<div class="x"><p>Welcome.</p></div><script>1</script>'};
    expect(say(home, after).said).toMatch(/Nothing: every page \(1\) reads as before\.\n$/);
  });

  it('lets no page speak to people or draw markup in it', () => {
    const {said} = say(home, {...home, '/n/': 'x', '/': '<p>@everyone `<img src=x> [a](https://x.test)</p>'});
    expect(said).toContain('`Welcome.` → `@everyone ´ [a](https://x.test)`');
  });

  it('is cut where it grows long', () => {
    const many = Object.fromEntries(Array.from({length: 40}, (_, index) => [`/p${index}/`, 'x']));
    const {said} = say(home, {...home, ...many});
    expect(said).toContain('### 40 pages are new');
    expect(said).toContain('- and 10 more\n');
  });

  it('refuses a folder without pages', () => {
    const cli = path.join(import.meta.dirname, 'cli.ts');
    build('after', home);
    mkdirSync(path.join(folder, 'empty'));
    const args = ['--before', path.join(folder, 'empty'), '--after', path.join(folder, 'after')];
    const {status, stderr} = spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8'});
    expect(status).toBe(1);
    expect(stderr).toContain('empty/ holds no page. Run:  npm run build');
  });
});
