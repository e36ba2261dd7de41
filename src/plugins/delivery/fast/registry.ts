import {readFileSync} from 'node:fs';
import path from 'node:path';

/** A module that routes name: a component, a document or data. `line` is how Docusaurus writes it, for the bundler. */
export type RegistryEntry = {
  readonly chunk: string;
  /** As routes name it: `@site/docs/x.mdx`, `~blog/default/y.json?query`. */
  readonly request: string;
  readonly line: string;
};

/** The last entry and the end share a line. */
const REGISTRY = /^export default \{\n(.*)\};\n*$/s;
const ENTRY = /^ {2}"([^"]+)": \[\(\) => import\(\/\*[^*]*\*\/ "([^"]+)"\), .*\],$/;

/**
 * The registry of everything that routes name, as Docusaurus generated it.
 * @throws {Error} where a line has a form that is not known, so that no page silently loses its content.
 */
export function readRegistry(generatedFilesDir: string): readonly RegistryEntry[] {
  const file = path.join(generatedFilesDir, 'registry.js');
  const text = readFileSync(file, 'utf8');
  const [, lines] = REGISTRY.exec(text) ?? [];
  if (lines === undefined)
    throw new Error(`${file} cannot be read, build with DELIVERY_FAST=0: ${text.slice(0, 200)}`);
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, chunk, request] = ENTRY.exec(line) ?? [];
      if (chunk === undefined || request === undefined)
        throw new Error(`${file}: this entry cannot be read, build with DELIVERY_FAST=0: ${line}`);
      return {chunk, request, line};
    });
}

/** A registry module of these lines. */
export function registryModule(lines: readonly string[]): string {
  return `export default {\n${lines.join('\n')}\n};\n`;
}
