import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {rotate} from './measure/rotate.ts';
import {readOptions} from './options.ts';
import {heaviest, readPages} from './sites/choose-pages.ts';
import {longestNote} from './sites/longest-note.ts';
import {stock} from './sites/stock.ts';
import {withoutDelivery} from './sites/without-delivery.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'measure-pages-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), {recursive: true});
  writeFileSync(join(folder, file), text);
}

describe('the pages', () => {
  it('are the heaviest of each class in the current edition', () => {
    write('index.html', 'home');
    write('practice/index.html', 'short');
    write('practice/latency/index.html', 'longer');
    write('2026.1/practice/index.html', 'the longest of all');
    write('engage/index.html', 'no reading page');
    expect(heaviest(readPages(folder)).map(({path}) => path)).toEqual(['/', '/practice/latency/']);
  });

  it('lead to the longest note that is published', () => {
    write('blog/a/index.mdx', '---\nslug: short\n---\nx');
    write('blog/b/index.mdx', '---\nslug: long\n---\nxxxxxxx');
    write('blog/c/index.mdx', '---\nslug: longest\ndraft: true\n---\nxxxxxxxxxxxxx');
    expect(longestNote(folder)).toBe('/field-notes/long/');
  });
});

describe('the single-page variant', () => {
  it('is our configuration without what makes pages static', () => {
    const config = readFileSync(join(import.meta.dirname, '../../docusaurus.config.ts'), 'utf8');
    expect(withoutDelivery(config)).not.toMatch(/ssrTemplate|plugins\/delivery\/index/);
    expect(() => withoutDelivery('export default {};')).toThrow(/correct tools\/measure-pages/);
  });
});

describe('the stock variant', () => {
  const note = {path: '/field-notes/n/', title: 'A: b', description: '', markdown: '<p>One</p>\n\n## Two\n'};
  const {packages, files} = stock('/root');
  const written = files([note]);

  it('is the classic preset with its own style and none of our plugins, built with our packages', () => {
    expect(packages).toEqual({kind: 'installed', folder: '/root/node_modules'});
    const config = written['docusaurus.config.js'];
    expect(config).toContain("'classic'");
    expect(config).not.toMatch(/plugins|customCss|ssrTemplate|src\//);
  });

  it('holds the notes under our addresses, as Markdown whose links the application follows', () => {
    expect(written['docusaurus.config.js']).toMatch(/routeBasePath: 'field-notes'/);
    expect(written['blog/n.md']).toBe(
      '---\ntitle: "A: b"\ndescription: ""\nslug: "n"\ndate: "2026-01-01"\nmdx: {"format":"md"}\n---\n\n<p>One</p>\n\n<!-- truncate -->\n\n## Two\n',
    );
  });
});

describe('the order of a round', () => {
  it('gives every side every place equally often', () => {
    const sides = ['a', 'b', 'c', 'd'];
    const rounds = Array.from({length: 8}, (_, round) => rotate(sides, round));
    expect(rounds[0]).toEqual(sides);
    for (const place of [0, 1, 2, 3]) {
      const there = rounds.map((order) => order[place]);
      expect(sides.map((side) => there.filter((one) => one === side).length)).toEqual([2, 2, 2, 2]);
    }
  });
});

describe('the command line', () => {
  it('measures everything unless parts are named', () => {
    expect(readOptions([])).toMatchObject({navigation: true, rivals: true, runs: 11, every: false});
    expect(readOptions(['--only', 'note,case-study'])).toMatchObject({
      classes: ['case study', 'note'],
      navigation: false,
    });
    expect(readOptions(['--only', 'floor'])).toMatchObject({rivals: false, navigation: false});
    expect(readOptions(['--only', 'navigation'])).toMatchObject({classes: [], navigation: true});
  });

  it('says what to write instead', () => {
    expect(() => readOptions(['--only', 'notes'])).toThrow(/no part "notes"/);
    expect(() => readOptions(['--runs', '0'])).toThrow(/--runs 11/);
  });
});
