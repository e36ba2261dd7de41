import {mkdirSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type webpack from 'webpack';
import {keepDownloads} from './keep-downloads.ts';
import {chunkPolicy} from '../../domain/delivery/content-security-policy.ts';

const entry = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../islands/entry.ts');

/**
 * What the small script's build made, as paths in `build/`: its own file, every script that it, an island or a worker can reach, and
 * by island (the name of its file) the scripts that draw it.
 */
export type Reader = {
  readonly script: string;
  readonly reachable: readonly string[];
  readonly islands: Readonly<Record<string, readonly string[]>>;
};

/** Adds the small script as an entry of its own to the client's build, React as one chunk for all islands, and notes what was made. */
export function buildReader(config: webpack.Configuration, manifest: string): webpack.Configuration {
  config.entry = {main: applicationEntry(config), reader: entry};
  // Trusted Types: the policy lets only this name make the addresses of scripts.
  config.output = {...config.output, trustedTypes: {policyName: chunkPolicy}};
  const splitChunks = config.optimization?.splitChunks || {};
  config.optimization = {
    ...config.optimization,
    // The small script brings its own runtime: one file, one request.
    runtimeChunk: false,
    splitChunks: {...splitChunks, cacheGroups: {...splitChunks.cacheGroups, react: reactForIslands}},
  };
  return {
    plugins: [
      {apply: keepDownloads},
      {apply: (compiler: webpack.Compiler) => noteReader(compiler, manifest)},
    ],
  };
}

const reactForIslands = {
  name: 'react-dom',
  test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
  // Islands are chunks without a name; rspack gives the runtimes that load a chunk as a set.
  chunks: ({runtime}: webpack.Chunk) => typeof runtime === 'object' && runtime.has('reader'),
  priority: 60,
  enforce: true,
};

function applicationEntry({entry: own}: webpack.Configuration): string {
  if (typeof own === 'string') return own;
  throw new TypeError(
    'The delivery plugin expects one application entry, and found another form: look at @docusaurus/core’s client build.',
  );
}

function noteReader(compiler: webpack.Compiler, manifest: string): void {
  compiler.hooks.afterEmit.tap('delivery', (compilation) => {
    const {entrypoints, chunkGraph} = compilation;
    const reader = entrypoints.get('reader');
    if (reader === undefined)
      throw new Error(
        'The client build made no entry `reader`: src/plugins/delivery/reader-build.ts adds it.',
      );
    const [script, ...more] = reader.getFiles().filter(isScript);
    if (script === undefined || more.length > 0) {
      throw new Error(
        `The small script must be one file: ${[script, ...more].join(', ')}. Look at splitChunks in src/plugins/delivery/reader-build.ts.`,
      );
    }
    const chunks = reader.chunks.flatMap((chunk) => [chunk, ...chunk.getAllReferencedChunks()]);
    const reachable = reachableScripts(compilation);
    const islands = Object.fromEntries(
      chunks.flatMap((chunk) => islandsIn(chunk, chunkGraph)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
    mkdirSync(path.dirname(manifest), {recursive: true});
    writeFileSync(manifest, JSON.stringify({script, reachable, islands} satisfies Reader));
  });
}

/** Every script that the small one, an island or a worker can reach. */
export function reachableScripts(
  compilation: Pick<webpack.Compilation, 'entrypoints' | 'chunks'>,
): readonly string[] {
  const roots = [...(compilation.entrypoints.get('reader')?.chunks ?? []), ...workers(compilation)];
  const all = roots.flatMap((chunk) => [chunk, ...chunk.getAllReferencedChunks()]);
  return [...new Set(all.flatMap((chunk) => [...chunk.files]).filter(isScript))].toSorted();
}

/** The chunks that workers start with. Nothing refers to them by chunk: each runs by itself, as the configured entries do. */
function workers({
  entrypoints,
  chunks,
}: Pick<webpack.Compilation, 'entrypoints' | 'chunks'>): readonly webpack.Chunk[] {
  return [...chunks].filter((chunk) => chunk.hasRuntime() && !entrypoints.has(chunk.name ?? ''));
}

/** The islands that a chunk holds, each with the chunk's scripts. */
function islandsIn(
  chunk: webpack.Chunk,
  chunkGraph: webpack.ChunkGraph,
): readonly (readonly [string, readonly string[]])[] {
  const files = [...chunk.files].filter(isScript);
  return [...chunkGraph.getChunkModulesIterable(chunk)].flatMap((module) => {
    const name = /([^\\/]+)\.island\.tsx$/.exec(module.nameForCondition() ?? '')?.[1];
    return name === undefined ? [] : [[name, files] as const];
  });
}

function isScript(file: string): boolean {
  return file.endsWith('.js');
}

/** What `buildReader` noted. */
export async function readReader(manifest: string): Promise<Reader> {
  // Written by `noteReader` in the same build.
  return JSON.parse(await readFile(manifest, 'utf8')) as Reader;
}
