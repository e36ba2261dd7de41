import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {stampOf} from './stamp.ts';

let site = '';
let before = '';
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'stamp-'));
  write('docusaurus.config.ts', 'export default {};');
  write('src/plugins/shout.ts', 'export function shout() {}');
  write('case-studies/x/study.yaml', 'id: x');
  write('blog/x.mdx', 'Text.');
  before = stampOf(site);
});
afterEach(() => rmSync(site, {recursive: true}));

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(site, name)), {recursive: true});
  writeFileSync(path.join(site, name), text);
}

describe('the stamp of what every document depends on', () => {
  it('is the same for the same site, wherever it stands', () => {
    expect(stampOf(site)).toBe(before);
    const elsewhere = `${site}-elsewhere`;
    cpSync(site, elsewhere, {recursive: true});
    expect(stampOf(elsewhere)).toBe(before);
    rmSync(elsewhere, {recursive: true});
  });

  it.each([
    ['the configuration', 'docusaurus.config.ts'],
    ['the packages', 'package-lock.json'],
    ['a plugin', 'src/plugins/shout.ts'],
    ['the domain', 'src/domain/deep/er/model.ts'],
    ['a record', 'case-studies/x/study.yaml'],
    ['what of a study was published', 'case-studies/x/published.json'],
    ['the authors', 'blog/authors.yml'],
    ['a list at the top', 'versions.json'],
  ])('changes with %s', (_, name) => {
    write(name, 'changed');
    expect(stampOf(site)).not.toBe(before);
  });

  it.each([
    ['a document', 'blog/x.mdx'],
    ['a component', 'src/ui/Callout.tsx'],
    ['its rules', 'src/ui/Callout.module.css'],
    ['what is installed', 'node_modules/x/index.js'],
    ['what is installed within', 'src/node_modules/x/index.js'],
    ['what was built', 'build/x/data.yaml'],
    ['what was generated', '.docusaurus/x/data.yaml'],
  ])('does not change with %s', (_, name) => {
    write(name, 'changed');
    expect(stampOf(site)).toBe(before);
  });

  it('tells names from texts', () => {
    write('a.js', 'on');
    const one = stampOf(site);
    rmSync(path.join(site, 'a.js'));
    write('a.json', '');
    expect(stampOf(site)).not.toBe(one);
  });
});
