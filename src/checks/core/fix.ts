import {chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {applyEdits} from './apply-edits.ts';
import type {Finding} from './finding.ts';
import type {SourceFile} from './input.ts';

/** What `--fix` did. `refused` counts edits that overlap others: they are made by the next run. */
export type Fixed = {readonly findings: number; readonly files: number; readonly refused: number};

/** Makes the edits of `findings`, each file in one step: it is either as it was or wholly mended, whenever the run ends. */
export async function fixFiles(
  root: string,
  findings: readonly Finding[],
  fileOf: (file: string) => SourceFile | undefined,
): Promise<Fixed> {
  const results: Fixed[] = [];
  for (const [name, own] of Map.groupBy(findings, ({file}) => file)) {
    const file = fileOf(name);
    if (file !== undefined) results.push(await fixFile(path.join(root, name), file, own));
  }
  const sum = (key: keyof Fixed): number => results.reduce((total, result) => total + result[key], 0);
  return {findings: sum('findings'), files: sum('files'), refused: sum('refused')};
}

async function fixFile(
  full: string,
  {bytes, text}: SourceFile,
  findings: readonly Finding[],
): Promise<Fixed> {
  const rewrites = findings.flatMap(({rewrite}) => rewrite ?? []);
  const edits = findings.flatMap(({edit}) => edit ?? []);
  const [first] = rewrites;
  if (first !== undefined) {
    replaceFile(full, bytes(), await first());
    return {findings: 1, files: 1, refused: rewrites.length - 1 + edits.length};
  }
  const before = text();
  if (edits.length === 0 || before === undefined) return {findings: 0, files: 0, refused: 0};
  const after = applyEdits(before, edits);
  if (after.applied > 0) {
    const mark = bytes()[0] === 0xef && bytes()[1] === 0xbb ? '\uFEFF' : '';
    replaceFile(full, bytes(), new TextEncoder().encode(mark + after.text));
  }
  return {findings: after.applied, files: Math.min(after.applied, 1), refused: after.refused};
}

/**
 * Writes beside the file and renames, which is one step for the file system. The mode stays; a link stays a link.
 * @throws where somebody else has written the file since it was read
 */
function replaceFile(file: string, before: Uint8Array, after: Uint8Array): void {
  const real = realpathSync(file);
  const temporary = `${real}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, after, {flag: 'wx'});
    chmodSync(temporary, statSync(real).mode);
    if (!readFileSync(real).equals(before)) throw new Error(`${file} was changed meanwhile. Run it again.`);
    renameSync(temporary, real);
  } finally {
    rmSync(temporary, {force: true});
  }
}
