import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const root = path.join(import.meta.dirname, '..');

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const readmes = [
  'README.md',
  'ARCHITECTURE.md',
  ...globSync(['src/**/{,_}README.md', 'tools/**/README.md', 'tests/**/README.md'], {cwd: root}),
];

describe.each(readmes)('%s', (file) => {
  it('names only files that exist', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    const missing = links.filter(
      (target) => globSync(path.join(path.dirname(file), target), {cwd: root}).length === 0,
    );
    expect(missing).toEqual([]);
  });
});

describe('the layers of src', () => {
  it('have a README each', () => {
    const layers = globSync('src/*/', {cwd: root}).filter((layer) => path.basename(layer) !== 'types');
    expect(layers.length).toBeGreaterThan(5);
    // In src/pages a README.md would become a page; the underscore keeps it out.
    const unread = layers.filter(
      (layer) => !['README.md', '_README.md'].some((name) => readmes.includes(path.join(layer, name))),
    );
    expect(unread).toEqual([]);
  });
});

describe('src/theme', () => {
  const swizzled = globSync('src/theme/**/*.tsx', {cwd: root}).filter((file) =>
    read(file).startsWith('// Change: '),
  );

  it('says in each replaced component what differs, and lists it with the same words', () => {
    const list = read('src/theme/README.md');
    const unlisted = swizzled.filter((file) => {
      const [first = ''] = read(file).split('\n');
      return !list.includes(`(${path.relative('src/theme', file)}) | ${first.replace('// Change: ', '')} |`);
    });
    expect(swizzled.length).toBeGreaterThan(20);
    expect(unlisted).toEqual([]);
  });

  it('replaces nothing without saying so', () => {
    const upstream = globSync('node_modules/@docusaurus/theme-classic/src/theme/**/*.tsx', {cwd: root});
    const stock = new Set(upstream.map((file) => file.split('/src/theme/')[1]));
    expect(stock.size).toBeGreaterThan(100);
    const silent = globSync('src/theme/**/*.tsx', {cwd: root}).filter(
      (file) => stock.has(path.relative('src/theme', file)) && !swizzled.includes(file),
    );
    expect(silent).toEqual([]);
  });
});
