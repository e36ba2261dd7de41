import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

type Loader = (this: object, content: Buffer) => string;
/** As webpack takes them: the module itself, or its default export. */
type LoaderModule = Loader & {readonly default?: Loader};

/** Where a request in a compiled document leads: `!/…/file-loader/dist/cjs.js?name=…!./plot.png`. */
type AssetRequest = {readonly loader: string; readonly query: string; readonly file: string};

/** Every file that a compiled document asks for. */
export function assetRequests(code: string, document: string): readonly AssetRequest[] {
  return [...code.matchAll(/\brequire\(("(?:[^"\\]|\\.)*")\)/g)].map(([, literal = '""']) =>
    // A string literal of the compiler’s, which writes them as JSON does.
    readRequest(JSON.parse(literal) as string, document),
  );
}

/** @throws {Error} where a document requires anything but a file by a loader, as links and images do. */
export function readRequest(request: string, document: string): AssetRequest {
  const [, loader, query = '', resource] =
    /^(?:[^!]*!=)?!([^?!]+)(\?[^!]*)?!([^!?]+)(?:\?.*)?$/.exec(request) ?? [];
  if (loader === undefined || resource === undefined) {
    throw new Error(
      `${document} requires ${request}: a plugin that adds code to documents needs the bundler. Set \`fast: false\` in docusaurus.config.ts.`,
    );
  }
  return {loader, query, file: path.resolve(path.dirname(document), resource)};
}

/**
 * Runs the loader that a document names for a file, writes what it emits, and answers the file’s address (or its content as one),
 * as the bundler does.
 */
export function loadAsset(
  {loader, query, file}: AssetRequest,
  {siteDir, outDir, baseUrl}: {readonly siteDir: string; readonly outDir: string; readonly baseUrl: string},
): string {
  // A loader of webpack’s kind: file-loader or url-loader, which Docusaurus’ remark plugins write into documents.
  const module = require(loader) as LoaderModule;
  const code = (module.default ?? module).call(
    {
      query,
      resourcePath: file,
      resourceQuery: '',
      rootContext: siteDir,
      context: path.dirname(file),
      emitFile: (name: string, content: Buffer) => emit(path.join(outDir, name), content),
    },
    readFileSync(file),
  );
  const [, prefixed, literal = ''] =
    /^(?:export default|module\.exports =) (__webpack_public_path__ \+ )?("(?:[^"\\]|\\.)*");?\s*$/.exec(
      code,
    ) ?? [];
  if (literal === '')
    throw new Error(`${file}: ${loader} made a module of an unknown form: ${code.slice(0, 200)}`);
  return (prefixed === undefined ? '' : baseUrl) + (JSON.parse(literal) as string);
}

function emit(target: string, content: Buffer): void {
  if (existsSync(target)) return;
  mkdirSync(path.dirname(target), {recursive: true});
  writeFileSync(target, content);
}
