import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {brotliSize} from '../replay/brotli-size.ts';

/** Changes a page of a copied build. */
export function plantInPage(build: string, page: string, edit: (html: string) => string): void {
  const file = join(build, page, 'index.html');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** The page with a comment at its end that makes it at least `share` heavier, brotli: text that does not compress. */
export function heavier(html: string, share: number): string {
  const target = brotliSize(Buffer.from(html)) * (1 + share);
  const random = seededRandom(5);
  let filling = '';
  let grown = html;
  while (brotliSize(Buffer.from(grown)) < target) {
    filling += Math.floor(random() * 36 ** 6).toString(36);
    grown = `${html}<!--${filling}-->`;
  }
  return grown;
}

/** The page with a script at the top of its body that keeps the processor busy for so long before anything is painted. */
export function slower(html: string, milliseconds: number): string {
  const at = html.search(/<body[^>]*>/);
  if (at === -1) throw new Error('The page has no <body> to plant a script in.');
  const end = html.indexOf('>', at) + 1;
  const wait = `<script>for(let e=performance.now()+${milliseconds};performance.now()<e;);</script>`;
  return html.slice(0, end) + wait + html.slice(end);
}
