import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {VersionsOptions} from '@docusaurus/plugin-content-docs';
import {parseRegistry} from '../../domain/editions/registry.ts';

const registryFile = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../editions.yaml');

/**
 * The docs plugin's `versions`: the open edition under its name at `/`, each frozen one (the names in versions.json) at `/<name>/`,
 * with a banner and out of search engines.
 */
export function editionOptions(frozen: readonly string[]): VersionsOptions['versions'] {
  const older = frozen.map(
    (name) => [name, {label: name, path: name, banner: 'unmaintained', noIndex: true}] as const,
  );
  return {current: {label: openEdition(), path: '', banner: 'none'}, ...Object.fromEntries(older)};
}

/** The open edition's name. A registry that cannot be read is reported by the plugin, with everything else that is wrong. */
export function openEdition(): string {
  const parsed = parseRegistry(readFileSync(registryFile, 'utf8'));
  const open =
    parsed.kind === 'ok' ? parsed.value.editions.find((edition) => edition.state === 'open') : undefined;
  return open?.name ?? 'today';
}
