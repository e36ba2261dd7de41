import {readFileSync} from 'node:fs';
import type {ComponentType, lazy} from 'react';
import {ruleFor, type DocumentRule} from '../document-rule.ts';
import {readSettings} from '../settings.ts';
import {assetRequests, loadAsset, readRequest} from './assets.ts';
import {cacheFile, digest, readCache, writeCache} from './cache.ts';
import {compileText, readFacts, type Compiled, type Document, type Text} from './compile.ts';
import {loadRules} from './content-plugins.ts';

/** What a compiled document needs of React, which the server’s bundle has. */
type Runtime = {readonly lazy: typeof lazy} & Readonly<Record<string, unknown>>;

/** A document’s exports: `default` is the component. */
export type DocumentModule = Readonly<Record<string, unknown>>;

/** Loads a document of the site; `query` is what its request has after the file. */
type LoadDocument = (file: string, query: string) => Promise<DocumentModule>;

/** Starts what loads documents in a rendering worker. The site’s plugins are started only once something has to be compiled. */
export function startDocuments(settingsFile: string, runtime: Runtime): LoadDocument {
  const settings = readSettings(settingsFile);
  const {context, cacheDir, stamp, addresses} = settings;
  let rules: Promise<readonly DocumentRule[]> | undefined;
  const ruleOf = async (file: string): Promise<DocumentRule> => {
    rules ??= loadRules(settings);
    const rule = ruleFor(await rules, file);
    if (rule !== undefined) return rule;
    throw new Error(
      `${file}: no plugin that loads content compiles it. Set \`fast: false\` in docusaurus.config.ts.`,
    );
  };
  const compiled = async (document: Document): Promise<Compiled> => {
    const {file, query, source} = document;
    const cached = cacheFile(cacheDir, file + query);
    const key = digest(stamp, source);
    const known = readCache(cached, key, addresses);
    if (known !== undefined) return known;
    const rule = await ruleOf(file);
    const facts = await readFacts(rule, document);
    const text = isExcerpt(query) ? undefined : await compileText(rule, document);
    const files = assetRequests(`${text?.code}\n${facts.assets}`, file).map((request) => request.file);
    const made = {facts, text};
    writeCache(cached, {
      key,
      addresses: text?.linksToDocuments ? addresses : undefined,
      files,
      absentFiles: text?.absentFiles ?? [],
      compiled: made,
    });
    return made;
  };
  return async (file, query) => {
    const require = (request: string): {readonly default: string} => ({
      default: loadAsset(readRequest(request, file), context),
    });
    const run = ({code, contentTitle}: Text): DocumentModule & {readonly default: ComponentType} => ({
      // Its default export is the component, as MDX makes it.
      ...(evaluate(code, runtime, require) as {readonly default: ComponentType}),
      contentTitle,
    });
    const document = {file, query, source: readFileSync(file, 'utf8')};
    const {facts, text} = await compiled(document);
    const {frontMatter, assets, metadata} = facts;
    return {
      ...(text === undefined
        ? {default: runtime.lazy(async () => run(await compileText(await ruleOf(file), document)))}
        : run(text)),
      frontMatter,
      assets: evaluate(`return ${assets}`, runtime, require),
      ...(metadata === undefined ? {} : {metadata: JSON.parse(readFileSync(metadata, 'utf8'))}),
    };
  };
}

/** Whether a note is asked for up to its cut, as lists ask for each of theirs. */
function isExcerpt(query: string): boolean {
  return new URLSearchParams(query).get('truncated') === 'true';
}

/** MDX is code: it is run here as the bundler’s would be. */
function evaluate(body: string, runtime: Runtime, require: (request: string) => unknown): object {
  // oxlint-disable-next-line no-implied-eval
  return new Function('_runtime', 'require', body)(runtime, require) as object;
}
