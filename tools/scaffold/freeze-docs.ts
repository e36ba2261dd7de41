import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {ScaffoldError} from './scaffold-error.ts';

/** Copies docs/ to versioned_docs/version-NAME/ and lists it in versions.json, by Docusaurus’s own command. @throws {ScaffoldError} */
export function freezeDocs(root: string, name: string): void {
  const docusaurus = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [docusaurus, 'docs:version', name], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new ScaffoldError(
      `docusaurus docs:version ${name} failed, and editions.yaml is as it was:\n${stdout}${stderr}`,
    );
}
