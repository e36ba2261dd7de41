import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type webpack from 'webpack';
import {putFirst} from './client-build.ts';
import {registryModule} from './registry.ts';
import type {SortedEntry} from './sort-entries.ts';
import {writeIfChanged} from './write-if-changed.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The server’s build without content: data is read and documents are compiled by the workers that render the pages. */
export function slimServer(
  config: webpack.Configuration,
  dir: string,
  settings: string,
  entries: readonly SortedEntry[],
): void {
  const worker = path.join(here, 'worker/documents.ts');
  const registry = [
    `import {fromFiles} from ${JSON.stringify(path.join(here, 'server/from-files.ts'))};`,
    `const {json, document} = fromFiles(${JSON.stringify(worker)}, ${JSON.stringify(settings)});`,
    registryModule(entries.map(lineOf)),
  ].join('\n');
  putFirst(config, {
    '@generated/registry': writeIfChanged(path.join(dir, 'server-registry.js'), registry),
    'react-router-config$': path.join(here, 'server/fewer-routes.ts'),
  });
}

/** As Docusaurus’ lines are: what loads the module, its name, and what the bundler would know it by. */
function lineOf(entry: SortedEntry): string {
  const {chunk, request, line} = entry;
  const name = JSON.stringify(request);
  switch (entry.kind) {
    case 'bundled':
      return line;
    case 'data':
      return `  ${JSON.stringify(chunk)}: [json(${JSON.stringify(entry.file)}), ${name}, ${name}],`;
    case 'document':
      return `  ${JSON.stringify(chunk)}: [document(${JSON.stringify(entry.file)}, ${JSON.stringify(entry.query)}), ${name}, ${name}],`;
  }
}
