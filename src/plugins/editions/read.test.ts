import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readEditions} from './read.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'editions-'));
});
afterEach(() => rm(site, {recursive: true}));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(site, name)), {recursive: true});
    await writeFile(path.join(site, name), text);
  }
}

const registry = `editions:
  - {name: '2026.2', state: open, summary: As it is.}
  - {name: '2026.1', state: frozen, published: 2026-11-21, summary: The first.}
changes:
  - {page: practice/a, from: '2026.1', to: '2026.2', kind: clarification, reason: It was unclear.}
`;
const good = {
  'editions.yaml': registry,
  'versions.json': '["2026.1"]',
  'docs/practice/a.mdx': '# A\n\nClear now.\n',
  'docs/practice/b.mdx': '# B\n\n**Same**\ntext.\n',
  'docs/practice/_part.mdx': 'A part, not a page.\n',
  'versioned_docs/version-2026.1/practice/a.mdx': '# A\n\nUnclear.\n',
  'versioned_docs/version-2026.1/practice/b.mdx': '# B\n\nSame text.\n',
};

describe('reading the editions of a site', () => {
  it('compares what a reader sees, not how it is marked up', async () => {
    await write(good);
    const {pairs} = await readEditions(site);
    expect(pairs.flatMap((pair) => pair.pages.map(({page, state}) => `${page} ${state}`))).toEqual([
      'practice/a changed',
      'practice/b unchanged',
    ]);
  });

  it('has nothing to compare while no edition is frozen', async () => {
    await write({
      'editions.yaml': "editions:\n  - {name: '2026.1', state: open, summary: S.}\n",
      'docs/a.mdx': '# A\n',
    });
    expect((await readEditions(site)).pairs).toEqual([]);
  });

  it('names every file and line that disagrees, in one error', async () => {
    await write({
      ...good,
      'versions.json': '[\n  "2026.1",\n  "2025.1"\n]',
      'docs/practice/b.mdx': '# B\n\n<Broken>\n',
    });
    await expect(readEditions(site)).rejects.toThrow(
      /versions\.json:3:3 .*2025\.1[^]*docs\/practice\/b\.mdx:3:1 .*closing tag/,
    );
  });

  it('refuses a difference without a reason and a reason without a difference, together', async () => {
    await write({
      ...good,
      'docs/practice/a.mdx': '# A\n\nUnclear.\n',
      'docs/practice/b.mdx': '# B\n\nOther text.\n',
    });
    await expect(readEditions(site)).rejects.toThrow(
      /editions\.yaml:5:\d+ .*reads the same[^]*docs\/practice\/b\.mdx:3:1 .*no reason is given/,
    );
  });
});
