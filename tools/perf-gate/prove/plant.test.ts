import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {brotliSize} from '../replay/brotli-size.ts';
import {heavier, plantInPage, slower} from './plant.ts';

const HTML = `<!doctype html><html><body class="x"><p>${'Some words of a page. '.repeat(300)}</p></body></html>`;

describe('a planted regression', () => {
  it('in bytes makes the page as much heavier as it should, and no more than needed', () => {
    const growth = brotliSize(Buffer.from(heavier(HTML, 0.5))) / brotliSize(Buffer.from(HTML));
    expect(growth).toBeGreaterThanOrEqual(1.5);
    expect(growth).toBeLessThan(1.7);
  });

  it('in time stands first in the body', () => {
    expect(slower(HTML, 200)).toContain('<body class="x"><script>for(let e=performance.now()+200;');
    expect(() => slower('<p>', 200)).toThrow(/no <body>/);
  });

  it('changes one page of a build', () => {
    const build = mkdtempSync(join(tmpdir(), 'plant-'));
    mkdirSync(join(build, 'a'));
    writeFileSync(join(build, 'a/index.html'), HTML);
    plantInPage(build, '/a/', (html) => html.replace('words', 'planted'));
    expect(readFileSync(join(build, 'a/index.html'), 'utf8')).toContain('Some planted of');
    rmSync(build, {recursive: true});
  });
});
