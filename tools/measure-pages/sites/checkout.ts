import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {git} from '../../perf-gate/sides/git.ts';
import {runLogged} from '../../perf-gate/sides/run.ts';
import type {Say} from '../../perf-gate/say.ts';
import {withoutDelivery} from './without-delivery.ts';

/** `static` is the site as it is published; `single-page` the same content and looks as Docusaurus's own single-page application. */
export type Variant = 'static' | 'single-page';

/** Where the note is that a reader comes from, in both variants. */
export const firstNotePath = '/field-notes/the-note-before/';

/**
 * Builds a copy of the checkout as it stands, with one note more, which leads to `target`; returns the folder to serve. What the
 * checkout's own build has cached is not used, so that neither variant profits. Throws the end of the log when the build fails.
 */
export async function buildCheckout(
  root: string,
  variant: Variant,
  {target, cache}: {readonly target: string; readonly cache: string},
  say: Say,
): Promise<string> {
  const folder = join(cache, variant);
  const tree = join(folder, 'tree');
  rmSync(folder, {recursive: true, force: true});
  for (const file of git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (file === '' || !existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(tree, file)), {recursive: true});
    copyFileSync(join(root, file), join(tree, file));
  }
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const note = join(tree, 'blog/2026-01-01-the-note-before');
  mkdirSync(note);
  writeFileSync(join(note, 'index.mdx'), noteBefore(target));
  if (variant === 'single-page') {
    const config = join(tree, 'docusaurus.config.ts');
    writeFileSync(config, withoutDelivery(readFileSync(config, 'utf8')));
  }
  const output = join(folder, 'build');
  await runLogged(
    {
      what: `${variant}: building the checkout`,
      command: process.execPath,
      args: [join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), 'build', '--out-dir', output],
      folder: tree,
      log: join(folder, 'build.log'),
      env: {NODE_ENV: 'production', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'},
    },
    say,
  );
  return output;
}

/** The link stands at the top: it is in view at once, and both ways of navigation may begin to fetch what it leads to. */
function noteBefore(target: string): string {
  const paragraph = `This note stands for the one that a reader comes from. It is as long as a screen or two, so that the page has
something to lay out and to paint, and its words are of no interest.`;
  return `---
title: The note before
description: The note that a reader comes from.
slug: the-note-before
date: 2026-01-01
authors: [msmsoft]
---

The [next note](${target}) is what is measured.

{/* truncate */}

${Array.from({length: 6}, () => paragraph).join('\n\n')}
`;
}
