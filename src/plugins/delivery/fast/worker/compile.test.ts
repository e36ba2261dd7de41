import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createElement, type ComponentType} from 'react';
import * as jsx from 'react/jsx-runtime';
import {renderToStaticMarkup} from 'react-dom/server';
import {DEFAULT_MARKDOWN_CONFIG} from '@docusaurus/core/lib/server/configValidation.js';
import type {Options} from '@docusaurus/mdx-loader/lib/options';
import type {Root} from 'hast';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {DocumentRule} from '../document-rule.ts';
import {compileText, readFacts} from './compile.ts';

const require = createRequire(import.meta.url);

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'compile-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

function rule(own: Partial<Options> = {}): DocumentRule {
  const options = {
    siteDir: dir,
    staticDirs: [path.join(dir, 'static')],
    markdownConfig: DEFAULT_MARKDOWN_CONFIG,
    ...own,
  };
  const cut = {truncateMarker: /<!-- cut -->/};
  return {
    include: [dir],
    use: [
      {loader: require.resolve('@docusaurus/mdx-loader'), options},
      {loader: require.resolve('@docusaurus/plugin-content-blog/lib/markdownLoader.js'), options: cut},
    ],
  };
}

function document(source: string, query = ''): {file: string; query: string; source: string} {
  return {file: path.join(dir, 'x.mdx'), query, source};
}

async function drawn(source: string, query = '', own: Partial<Options> = {}): Promise<string> {
  const {code} = await compileText(rule(own), document(source, query));
  const runtime = {...jsx, useMDXComponents: () => ({})};
  // oxlint-disable-next-line no-implied-eval
  const module = new Function('_runtime', 'require', code)(runtime, require) as {
    readonly default: ComponentType;
  };
  return renderToStaticMarkup(createElement(module.default));
}

/** Adds an import as the compiler would have read it, as plugins for pictures do. */
function addImport(): (tree: Root) => void {
  return (tree) => {
    const source = {type: 'Literal' as const, value: 'y'};
    const local = {type: 'Identifier' as const, name: 'x'};
    const specifiers = [{type: 'ImportDefaultSpecifier' as const, local}];
    tree.children.unshift({
      type: 'mdxjsEsm',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [{type: 'ImportDeclaration', specifiers, source, attributes: []}],
        },
      },
    });
  };
}

describe('the text of a document', () => {
  it('becomes a function’s body that draws it', async () => {
    expect(await drawn('---\ntitle: T\n---\n\nSome *text*, {1 + 1}.')).toBe('<p>Some <em>text</em>, 2.</p>');
  });

  it('ends at the cut where an excerpt is asked for', async () => {
    const source = 'Before.\n\n<!-- cut -->\n\nAfter.';
    expect(await drawn(source, '?truncated=true')).toBe('<p>Before.</p>');
    expect(await drawn(source)).toMatch(/Before.*After/s);
  });

  it('may show how something is imported', async () => {
    const shown = await drawn("```\nawait import('x');\nconst x = await import('y');\n```");
    expect(shown).toContain('const x = await import(');
  });

  it('is refused by name where a plugin adds an import to it', async () => {
    for (const place of ['remarkPlugins', 'rehypePlugins'])
      await expect(compileText(rule({[place]: [addImport]}), document('Text.'))).rejects.toThrow(
        /x\.mdx: a plugin adds an import to it, .* Set `fast: false`/,
      );
  });

  it('says whether it links to other documents, whose addresses it then has', async () => {
    const own = {resolveMarkdownLink: () => '/there/'};
    expect(await drawn('[a](./a.mdx)', '', own)).toBe('<p><a href="/there/">a</a></p>');
    expect(await compileText(rule(own), document('[a](./a.mdx)'))).toMatchObject({linksToDocuments: true});
    const other = {...document('[a](/a/)'), file: path.join(dir, 'y.mdx')};
    expect(await compileText(rule(own), other)).toMatchObject({linksToDocuments: false});
  });

  it('says which files it would link to, were they there', async () => {
    const source = '[runs](./runs.csv)';
    const {absentFiles} = await compileText(rule(), document(source));
    expect(absentFiles).toEqual([path.join(dir, 'runs.csv')]);
    writeFileSync(path.join(dir, 'runs.csv'), '1');
    const {absentFiles: none, code} = await compileText(rule(), document(source));
    expect(none).toEqual([]);
    expect(code).toContain('/file-loader/');
    // As for the server: the file would be linked to, and not be there.
    expect(code).not.toContain('emitFile=false');
  });
});

describe('the facts of a document', () => {
  it('are its front matter, its assets and where its metadata stands', async () => {
    const own: Partial<Options> = {
      createAssets: ({frontMatter}) => ({image: frontMatter.image, authors: []}),
      metadataPath: (file) => `${file}.json`,
    };
    const facts = await readFacts(rule(own), document('---\nimage: ./plot.png\n---\n'));
    expect(facts).toEqual({
      frontMatter: {image: './plot.png'},
      assets: expect.stringMatching(/"image": require\("!.*\/file-loader\/.*!\.\/plot\.png"\)\.default/),
      metadata: path.join(dir, 'x.mdx.json'),
    });
  });

  it('are what the site’s own parser of front matter makes of them', async () => {
    const markdownConfig: Options['markdownConfig'] = {
      ...DEFAULT_MARKDOWN_CONFIG,
      parseFrontMatter: async () => ({frontMatter: {title: 'LOUD'}, content: ''}),
    };
    expect(await readFacts(rule({markdownConfig}), document('Text.'))).toEqual({
      frontMatter: {title: 'LOUD'},
      assets: 'undefined',
      metadata: undefined,
    });
  });
});
