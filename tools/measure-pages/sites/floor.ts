import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {floorPage} from '../text/floor-page.ts';
import {readSimplePage} from '../text/simple-page.ts';
import type {BuiltPage} from './choose-pages.ts';

/** Writes a hand-written page for every built one, under the same address, into a folder that it empties first. */
export function writeFloor(pages: readonly BuiltPage[], folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  for (const {path, html} of pages) {
    mkdirSync(join(folder, path), {recursive: true});
    writeFileSync(join(folder, path, 'index.html'), floorPage(readSimplePage(html)));
  }
}
