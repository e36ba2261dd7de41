import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {buildDir, builtFiles} from '../support/build.ts';

const pages = builtFiles().filter((file) => file.endsWith('.html'));

function read(file: string): string {
  return readFileSync(join(buildDir, file), 'utf8');
}

function tags(html: string, name: string): readonly string[] {
  return html.match(new RegExp(`<${name}(?: [^>]*)?>`, 'g')) ?? [];
}

/** Each source of bytes before the first paint, as the issue of delivery sets it. */
const ROUND_TRIP = 14_336;
/**
 * In all words of a page, frame and tables among them: one that has more may take four bytes for each further word, as the build allows.
 */
const WORDS = 2_000;
const SMALL_SCRIPT = 3 * 1024;

/** How many words a reader sees or hears. */
function wordsOf(html: string): number {
  const text = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ' ');
  return text.match(/\S+/g)?.length ?? 0;
}

describe.each(pages)('%s', (file) => {
  const html = read(file);

  it('arrives in one round trip', () => {
    const further = Math.max(0, wordsOf(html) - WORDS);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(ROUND_TRIP + 4 * further);
  });

  it('brings its rules with it, and links no style sheet', () => {
    expect(tags(html, 'style')).toHaveLength(1);
    expect(html).not.toMatch(/<link[^>]*stylesheet/);
  });

  it('runs the one script in it, which fetches the small one after the first paint', () => {
    const scripts = tags(html, 'script').filter((tag) => !tag.includes('application/ld+json'));
    expect(scripts).toEqual(['<script>']);
    expect(html).toMatch(/addEventListener\("load",.*import\("\/assets\/js\/reader\.\w+\.js"\)/);
  });

  it('states what it costs', () => {
    expect(html).toMatch(/This page: [\d,]+\u2009bytes in 1 request, then 1 script of [\d,]+\u2009bytes/);
  });
});

describe('the scripts of the build', () => {
  const scripts = builtFiles().filter((file) => /^assets\/js\/.*\.js$/.test(file));

  it('are the small one and the islands’, and no application', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((file) => /main\.|runtime|common/.test(file))).toEqual([]);
  });

  it('hold React once, whatever the islands are', () => {
    expect(scripts.filter((file) => read(file).includes('react.transitional.element'))).toEqual([
      expect.stringMatching(/\/react-dom\./),
    ]);
  });

  it('begin with one of at most 3 kB', () => {
    const [reader, ...others] = scripts.filter((file) => /\/reader\./.test(file));
    expect(others).toEqual([]);
    expect(brotliCompressSync(read(reader ?? '')).length).toBeLessThanOrEqual(SMALL_SCRIPT);
  });

  it('leave no style sheet behind that no page links', () => {
    expect(builtFiles().filter((file) => file.endsWith('.css'))).toEqual([]);
  });
});
