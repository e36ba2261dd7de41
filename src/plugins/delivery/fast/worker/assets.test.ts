import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {getFileLoaderUtils} from '@docusaurus/utils';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {assetRequests, loadAsset, readRequest} from './assets.ts';

/** As Docusaurus’ plugins write them before a file’s path, each with its exclamation marks. */
const {inlineMarkdownImageFileLoader: image, inlineMarkdownLinkFileLoader: link} =
  getFileLoaderUtils(false).loaders;

describe('what a document asks for', () => {
  it('is a file beside it, by a loader with its options', () => {
    expect(readRequest(`${image}./plot.png`, '/site/docs/x.mdx')).toEqual({
      loader: expect.stringMatching(/\/url-loader\/dist\/cjs\.js$/),
      query: expect.stringMatching(
        /^\?limit=10000&name=assets\/images\/\[name\]-\[contenthash\]\.\[ext\]&fallback=/,
      ),
      file: '/site/docs/plot.png',
    });
  });

  it.each([
    ['above it', `${link}../runs.csv`, '/site/runs.csv'],
    ['with a query', `${link}./runs.csv?a=b`, '/site/docs/runs.csv'],
    [
      'of JSON, which the bundler is told not to read',
      `./runs.raw!=${link}./runs.json`,
      '/site/docs/runs.json',
    ],
  ])('may be a file %s', (_, request, file) => {
    expect(readRequest(request, '/site/docs/x.mdx')).toMatchObject({
      loader: expect.stringMatching(/\/file-loader\/dist\/cjs\.js$/),
      file,
    });
  });

  it.each(['./plot.png', 'lodash', '', '!!a!b!./plot.png', image, '!a!b!./plot.png'])(
    'is refused by name where it is %j',
    (request) => {
      expect(() => readRequest(request, '/site/docs/x.mdx')).toThrow(
        `/site/docs/x.mdx requires ${request}: a plugin that adds code to documents needs the bundler. Set \`fast: false\``,
      );
    },
  );

  it('is found in its code, and not in its text', () => {
    const code = `_jsx("img", {src: require(${JSON.stringify(`${image}./a"b.png`)}).default});
_jsx("p", {children: ${JSON.stringify(`require("${link}./text.csv")`)}});
const assets = {"image": require("${link}./c.png").default};`;
    expect(assetRequests(code, '/site/docs/x.mdx').map(({file}) => file)).toEqual([
      '/site/docs/a"b.png',
      '/site/docs/c.png',
    ]);
  });
});

describe('a file that a document asks for', () => {
  let site = '';
  beforeEach(() => {
    site = mkdtempSync(path.join(tmpdir(), 'assets-'));
    mkdirSync(path.join(site, 'docs'));
  });
  afterEach(() => rmSync(site, {recursive: true}));

  function load(loader: string, name: string, content: Buffer): string {
    writeFileSync(path.join(site, 'docs', name), content);
    const request = readRequest(`${loader}./${name}`, path.join(site, 'docs/x.mdx'));
    return loadAsset(request, {siteDir: site, outDir: path.join(site, 'build'), baseUrl: '/base/'});
  }

  it('is written where its address leads', () => {
    const large = Buffer.alloc(10_001, 'x');
    const address = load(image, 'plot.png', large);
    expect(address).toMatch(/^\/base\/assets\/images\/plot-[0-9a-f]{32}\.png$/);
    expect(readFileSync(path.join(site, 'build', address.replace('/base/', '')))).toEqual(large);
  });

  it('is written as a download where a link leads to it, however small', () => {
    const address = load(link, 'runs.csv', Buffer.from('1,2\n'));
    expect(address).toMatch(/^\/base\/assets\/files\/runs-[0-9a-f]{32}\.csv$/);
    expect(readFileSync(path.join(site, 'build', address.replace('/base/', '')), 'utf8')).toBe('1,2\n');
  });

  it('is its own address where it is a small picture', () => {
    expect(load(image, 'dot.png', Buffer.from('dot'))).toBe(`data:image/png;base64,${btoa('dot')}`);
  });

  it('has another address once its content is another', () => {
    const one = load(link, 'runs.csv', Buffer.from('1'));
    expect(load(link, 'runs.csv', Buffer.from('1'))).toBe(one);
    expect(load(link, 'runs.csv', Buffer.from('2'))).not.toBe(one);
  });

  it('is refused by name where a loader makes more of it than an address', () => {
    const loader = path.join(site, 'loader.cjs');
    writeFileSync(loader, 'module.exports = () => "export const x = 1;";');
    expect(() => load(`!${loader}!`, 'x.svg', Buffer.from(''))).toThrow(
      /docs\/x\.svg: .*loader\.cjs made a module of an unknown form: export const x/,
    );
  });

  it('is refused where it is not there', () => {
    const request = readRequest(`${image}./gone.png`, path.join(site, 'docs/x.mdx'));
    expect(() => loadAsset(request, {siteDir: site, outDir: site, baseUrl: '/'})).toThrow(
      /ENOENT.*gone\.png/,
    );
  });
});
