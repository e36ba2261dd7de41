import {globSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {build, copyCheckout} from '../support/checkout.ts';
import {addDocuments} from './every-kind-of-document.ts';

const folder = join(import.meta.dirname, '../../.cache/equal-pages');
const ordinary = join(folder, 'ordinary');
const fast = join(folder, 'fast');
/** Two workers, however few the pages are: documents travel into them. */
const workers = {DOCUSAURUS_SSG_WORKER_THREAD_COUNT: '2'};

/** Every file of a build but the scripts, by name. */
function files(checkout: string): readonly string[] {
  const root = join(checkout, 'build');
  return globSync('**/*', {cwd: root})
    .filter((file) => statSync(join(root, file)).isFile() && !file.startsWith('assets/js/'))
    .toSorted();
}

/** A file of a build, but for the names of scripts, the sizes that a page states of itself, and the rules in it. */
function content(checkout: string, file: string): string {
  const path = join(checkout, 'build', file);
  if (!/\.(?:html|xml|json|txt)$/.test(file)) return readFileSync(path, 'base64');
  return readFileSync(path, 'utf8')
    .replaceAll(/\/assets\/js\/[\w.-]+\.js/g, '(script)')
    .replaceAll(/This page: [^<]*/g, '(cost)')
    .replaceAll(/<style>.*?<\/style>/gs, '(style)');
}

function differing(one: string, other: string): readonly string[] {
  return files(one).filter((file) => file !== '_headers' && content(one, file) !== content(other, file));
}

describe('the fast way and the ordinary one', () => {
  beforeAll(() => {
    for (const checkout of [ordinary, fast]) {
      copyCheckout(checkout);
      addDocuments(checkout);
    }
    build(ordinary, {...workers, DELIVERY_FAST: '0'});
    build(fast, workers);
  }, 240_000);

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('give the same files, pictures and downloads among them', () => {
    expect(files(fast)).toEqual(files(ordinary));
    expect(files(fast)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^assets\/images\/plot-\w+\.png$/),
        expect.stringMatching(/^assets\/files\/runs-\w+\.csv$/),
        'second/index.html',
        'written/index.html',
      ]),
    );
  });

  it('give the same pages', () => {
    expect(differing(ordinary, fast)).toEqual([]);
  });

  it('show notes up to their cuts where a list does', () => {
    const list = content(fast, 'field-notes/tags/measurement/index.html');
    expect(list).toContain('What stands before the cut.');
    expect(list).not.toContain('The runs are in');
  });

  it('leave drafts out, and what is unlisted out of lists', () => {
    for (const checkout of [ordinary, fast]) {
      expect(files(checkout)).toContain('field-notes/unlisted/index.html');
      expect(files(checkout)).not.toContain('field-notes/draft/index.html');
      expect(content(checkout, 'field-notes/index.html')).not.toContain('/field-notes/unlisted/');
    }
  });

  it('did go different ways', () => {
    const compiled = (checkout: string): number =>
      globSync('node_modules/.cache/delivery/documents/*', {cwd: checkout}).length;
    expect(compiled(ordinary)).toBe(0);
    expect(compiled(fast)).toBeGreaterThan(20);
  });

  it('give the same pages from a warm cache', {timeout: 120_000}, () => {
    build(fast, workers);
    expect(differing(ordinary, fast)).toEqual([]);
  });
});
