import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ScaffoldError} from '../scaffold-error.ts';
import type {Written} from '../study-folder.ts';
import {receiptYaml} from './receipt-yaml.ts';
import {claimsScript, runScript} from './scripts.ts';

/** The receipt of a note in `folder`, with the script that measures and the one that computes. */
export function receiptFiles(folder: string, slug: string): readonly Written[] {
  return [
    {file: `${folder}/receipt.yaml`, text: receiptYaml(folder, slug)},
    {file: `${folder}/reproduce/run.mjs`, text: runScript(folder)},
    {file: `${folder}/reproduce/claims.mjs`, text: claimsScript},
  ];
}

/**
 * The same for a note that is there without one: its front matter then names the receipt. @throws {ScaffoldError} where it has some of it
 */
export function addReceipt(root: string, folder: string, slug: string): readonly Written[] {
  const files = receiptFiles(folder, slug);
  const there = files.find(({file}) => existsSync(path.join(root, file)));
  if (there !== undefined)
    throw new ScaffoldError(`${there.file} is there already, and nothing was written.`);
  const page = [`${folder}/index.mdx`, `${folder}/index.md`].find((file) =>
    existsSync(path.join(root, file)),
  );
  if (page === undefined) throw new ScaffoldError(`${folder} has no index.mdx, and nothing was written.`);
  return [{file: page, text: namingReceipt(readFileSync(path.join(root, page), 'utf8'))}, ...files];
}

/** A note whose front matter names its receipt: where a scaffold offers the line, else as its last. */
function namingReceipt(text: string): string {
  const [whole, front = ''] = /^---\r?\n([\s\S]*?)^---/m.exec(text) ?? [];
  if (whole === undefined || /^receipt:/m.test(front)) return text;
  const offered = /^# receipt: receipt\.yaml$/m;
  if (offered.test(front)) return text.replace(offered, 'receipt: receipt.yaml');
  return text.replace(whole, () => whole.replace(/---$/, 'receipt: receipt.yaml\n---'));
}
