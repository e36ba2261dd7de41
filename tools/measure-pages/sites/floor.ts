import {createHash} from 'node:crypto';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {formatHeadersFile} from '../../../src/domain/delivery/headers-file.ts';
import {headerRules} from '../../../src/domain/delivery/headers.ts';
import {floorPage, FLOOR_STYLE} from '../text/floor-page.ts';
import {readSimplePage} from '../text/simple-page.ts';
import type {BuiltPage} from './choose-pages.ts';

/**
 * Writes a hand-written page for every built one, under the same address, into a folder that it empties first. With `policy`, it is
 * served by the site's own policy: a page that asks to be alone in its process (COOP) is opened in a new one, whoever wrote it.
 */
export function writeFloor(
  pages: readonly BuiltPage[],
  folder: string,
  {policy}: {readonly policy: boolean},
): void {
  rmSync(folder, {recursive: true, force: true});
  for (const {path, html} of pages) {
    mkdirSync(join(folder, path), {recursive: true});
    writeFileSync(join(folder, path, 'index.html'), floorPage(readSimplePage(html)));
  }
  if (!policy) return;
  const style = `sha256-${createHash('sha256').update(FLOOR_STYLE).digest('base64')}`;
  writeFileSync(join(folder, '_headers'), formatHeadersFile(headerRules({scripts: [], styles: [style]})));
}
