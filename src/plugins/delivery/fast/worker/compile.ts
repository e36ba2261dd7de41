import {createRequire} from 'node:module';
import {
  compileToJSX,
  createAssetsExportCode,
  extractContentTitleData,
} from '@docusaurus/mdx-loader/lib/utils.js';
import type {Options} from '@docusaurus/mdx-loader/lib/options';
import {DEFAULT_PARSE_FRONT_MATTER, getFileLoaderUtils} from '@docusaurus/utils';
import {absentFiles} from './absent-files.ts';
import {staticMarkup} from './static-markup.ts';
import {mdxOptions, type DocumentRule, type LoaderItem} from '../document-rule.ts';

const require = createRequire(import.meta.url);

/** What the bundler would export beside a document’s text. */
type Facts = {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** An expression; `require` in it names files. */
  readonly assets: string;
  /** The file with the document’s metadata. */
  readonly metadata: string | undefined;
};

/** A document’s text as code. */
export type Text = {
  /** The body of a function that takes React’s functions as its first argument and answers the module’s exports. */
  readonly code: string;
  readonly contentTitle: string | undefined;
  readonly linksToDocuments: boolean;
  /** What would be linked to, or shown, if it were there. */
  readonly absentFiles: readonly string[];
};

/** What is kept of a document; of an excerpt only the facts, since few lists show its text. */
export type Compiled = {readonly facts: Facts; readonly text: Text | undefined};

export type Document = {readonly file: string; readonly query: string; readonly source: string};

/** Reads the facts of a document as Docusaurus’ loader does. */
export async function readFacts(rule: DocumentRule, document: Document): Promise<Facts> {
  const {file} = document;
  const options = toFunctionBody(mdxOptions(rule));
  const frontMatter = await readFrontMatter(options, file, prepare(rule, document));
  const assets = options.createAssets?.({filePath: file, frontMatter});
  const {inlineMarkdownAssetImageFileLoader} = getFileLoaderUtils(false).loaders;
  return {
    frontMatter,
    assets:
      assets === undefined
        ? 'undefined'
        : createAssetsExportCode({assets, inlineMarkdownAssetImageFileLoader}),
    metadata: options.metadataPath?.(file),
  };
}

/** Compiles a document’s text as Docusaurus’ loader does, to a function’s body instead of a module. */
export async function compileText(rule: DocumentRule, document: Document): Promise<Text> {
  const {file} = document;
  const options = toFunctionBody(mdxOptions(rule));
  const fileContent = prepare(rule, document);
  const {content, data} = await compileToJSX({
    filePath: file,
    fileContent,
    frontMatter: await readFrontMatter(options, file, fileContent),
    options,
    // The client’s way of the two: the server’s would not emit the files that a document shows.
    compilerName: 'client',
  });
  if (IMPORT.test(content)) {
    throw new Error(
      `${file}: a plugin adds an import to it, which needs the bundler. Set \`fast: false\` in docusaurus.config.ts.`,
    );
  }
  return {
    code: content,
    contentTitle: extractContentTitleData(data),
    linksToDocuments: linking.has(file),
    // `absentFiles`, which runs last but one, leaves them.
    absentFiles: data.absentFiles as readonly string[],
  };
}

/** The loaders that come before Docusaurus’, the last one first. */
function prepare(rule: DocumentRule, {file, query, source}: Document): string {
  return rule.use.slice(1).reduceRight((text, item) => runLoader(item, {file, query, source: text}), source);
}

async function readFrontMatter(
  {markdownConfig}: Options,
  file: string,
  fileContent: string,
): Promise<Readonly<Record<string, unknown>>> {
  const {frontMatter} = await markdownConfig.parseFrontMatter({
    filePath: file,
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });
  return frontMatter;
}

/** A function’s body imports by a statement of its own; within a line it is a text of the document. */
const IMPORT = /^(?:const [^"'=]+ = )?await import\(/m;

const bodies = new WeakMap<Options, Options>();
/** The documents that were seen to link to others; several are compiled at a time. */
const linking = new Set<string>();

/** The options for a function’s body; one object for each, since the compiler keeps its processors by it. */
function toFunctionBody(options: Options): Options {
  const known = bodies.get(options);
  if (known !== undefined) return known;
  const {resolveMarkdownLink, processors: _, crossCompilerCache: __, ...rest} = options;
  // MDX’s own option, which Docusaurus’ loader passes on; its types do not name it.
  const made: Options & {outputFormat: 'function-body'} = {
    ...rest,
    rehypePlugins: [...(rest.rehypePlugins ?? []), [absentFiles, rest], staticMarkup],
    outputFormat: 'function-body',
  };
  if (resolveMarkdownLink !== undefined) {
    made.resolveMarkdownLink = (link) => {
      linking.add(link.sourceFilePath);
      return resolveMarkdownLink(link);
    };
  }
  bodies.set(options, made);
  return made;
}

/** Runs a loader that comes before Docusaurus’ (the blog’s cuts a note short for its lists). */
function runLoader({loader, options}: LoaderItem, {file, query, source}: Document): string {
  const module = require(loader) as {readonly default?: unknown};
  const run = (module.default ?? module) as (this: object, source: string) => string | undefined;
  let result: string | undefined;
  const done = (error: Error | null, text: string): void => {
    if (error !== null) throw error;
    result = text;
  };
  const returned = run.call(
    {resourcePath: file, resourceQuery: query, getOptions: () => options, async: () => done, callback: done},
    source,
  );
  const text = result ?? returned;
  if (text === undefined)
    throw new Error(
      `${file}: ${loader} does not answer at once. Set \`fast: false\` in docusaurus.config.ts.`,
    );
  return text;
}
