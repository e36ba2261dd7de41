import {brotliCompressSync, constants} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {findOwnSize} from './cost.ts';
import {finishPage, namesOn, type Shared} from './page.ts';
import {readStyleSheet} from './style-sheet.ts';

const shared: Shared = {
  styleSheets: new Map([
    ['/s.css', readStyleSheet('p{top:0}.a{top:1px}.later{top:2px}dialog{top:3px}.far{top:4px}')],
  ]),
  islandWords: new Map([['Map', ['later', 'x']]]),
  scriptSize: 2571,
  ownSizes: {of: findOwnSize},
};
const head = '<head><link rel=stylesheet href=/s.css><title>t</title></head>';

function page(body: string): string {
  return finish(`<!doctype html><html>${head}<body><main>${body}</main>`);
}

function finish(html: string): string {
  return finishPage(html, shared, new Set(namesOn(html, shared)));
}

function pageWithFar(words: number): string {
  return page(`<p>${'x '.repeat(words)}<section class="a far">y</section>`);
}

describe('a finished page', () => {
  it('has the rules that it uses in place of the link', () => {
    expect(page('<p>x')).toContain('<head><style>p{top:0}</style><title>');
  });

  it('has the rules that its islands may need later', () => {
    expect(page('<div data-island=Map></div>')).toContain('<style>.later{top:2px}</style>');
  });

  it('has no marks between texts but those that an island is woken by', () => {
    expect(page('<p>1<!-- --> <!-- -->case<!-- kept --><br>')).toContain('<p>1 case<!-- kept --><br>');
    expect(page('<div data-island=Map><br><b>1<!-- --> x</b></div>2<!-- --> y')).toContain(
      '<div data-island=Map><br><b>1<!-- --> x</b></div>2 y',
    );
  });

  it('states its own size on the wire, exactly', () => {
    for (const words of [1, 10, 100, 1000]) {
      const html = page(`<p>${'lorem ipsum '.repeat(words)}<span data-page-cost></span>`);
      const stated = Number(/This page: ([\d,]+)/.exec(html)?.[1]?.replace(',', ''));
      expect(stated).toBe(brotliCompressSync(html, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}).length);
    }
  });
});

describe('what stands far below', () => {
  it('is marked as such on a long page', () => {
    expect(pageWithFar(1000)).toContain('<section class="a far">');
    expect(pageWithFar(1000)).toContain('.far{top:4px}');
  });

  it('is nothing on a short page, which has no rule for it', () => {
    expect(pageWithFar(10)).toContain('<section class="a">');
    expect(pageWithFar(10)).not.toContain('.far');
  });
});

describe('a page that cannot be finished', () => {
  it.each([
    ['rendered to an error', `<!doctype html><html>${head}<body><p>x`, /no `main`/],
    ['without a style sheet', '<main></main>', /links no style sheet/],
    [
      'with a style sheet that was not built',
      '<link rel=stylesheet href=/t.css><main></main>',
      /\/t\.css, which was not built/,
    ],
    ['with an unknown island', `${head}<main><div data-island=Mop></div></main>`, /island “Mop”/],
  ])('%s is refused', (_, html, message) => {
    expect(() => finish(html)).toThrow(message);
  });

  it('over its budget is refused with both figures', () => {
    const noise = Array.from(
      {length: 4000},
      (_, n) => `<i id=${((n * 2654435761) % 4294967296).toString(36)}></i>`,
    ).join('');
    expect(() => page(noise)).toThrow(/it is \d+ bytes compressed, over its budget of 14336 for 1 words/);
  });
});
