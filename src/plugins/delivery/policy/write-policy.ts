import {createHash} from 'node:crypto';
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {formatFindings} from '../../../domain/content/finding.ts';
import {hashedAsset} from '../../../domain/delivery/caching.ts';
import type {InlineHashes} from '../../../domain/delivery/content-security-policy.ts';
import {formatHeadersFile} from '../../../domain/delivery/headers-file.ts';
import {headerRules} from '../../../domain/delivery/headers.ts';
import {formatRedirectsFile} from '../../../domain/delivery/redirects-file.ts';
import {parseRedirects, redirectMistakes, type Redirect} from '../../../domain/delivery/redirects.ts';
import {speculationRules} from '../../../domain/delivery/speculation-rules.ts';
import {readPageNeeds} from './page-needs.ts';

type Options = {
  readonly outDir: string;
  /** The inline scripts that pages may carry, word for word; any other ends the build. */
  readonly inlineScripts: readonly string[];
  /** The source of redirects; a file that is missing means none. */
  readonly redirects: string;
};

/**
 * Writes what a host needs to serve a finished build by the policy: `_headers` with the hashes of what pages carry inline, and
 * `_redirects`. The same pages give the same files. Call it once every page is final.
 * @throws {Error} that names every page that the policy would break, and why; nothing is written then.
 */
export function writePolicy({outDir, inlineScripts, redirects}: Options): void {
  const pages = globSync('**/*.html', {cwd: outDir})
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
  const {inline, mistakes} = readPages(outDir, pages, new Set(inlineScripts));
  const routes = new Set(pages.map((page) => `/${page.replace(/(^|\/)index\.html$/, '$1')}`));
  const moved = readRedirects(redirects);
  mistakes.push(
    ...unhashedAssets(outDir),
    ...redirectMistakes(moved, routes).map((mistake) => `${redirects}: ${mistake}`),
  );
  if (mistakes.length > 0)
    throw new Error(`The policy forbids what this build does:\n${mistakes.join('\n')}`);
  const files = {
    _headers: formatHeadersFile(headerRules(inline)),
    _redirects: formatRedirectsFile(moved),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(outDir, name), text);
}

type Read = {readonly inline: InlineHashes; readonly mistakes: string[]};

function readPages(outDir: string, pages: readonly string[], known: ReadonlySet<string>): Read {
  // The small script writes the rules into the page, where the policy sees them as an inline script.
  const scripts = new Set([speculationRules]);
  const styles = new Set<string>();
  const mistakes: string[] = [];
  for (const page of pages) {
    const needs = readPageNeeds(readFileSync(path.join(outDir, page), 'utf8'));
    const unknown = needs.scripts.filter((script) => !known.has(script));
    for (const script of needs.scripts) scripts.add(script);
    for (const style of needs.styles) styles.add(style);
    mistakes.push(
      ...needs.mistakes.map((mistake) => `${page}: ${mistake}`),
      ...unknown.map(
        (script) =>
          `${page}: an inline script that nobody registered: ${excerpt(script)}. Move it to src/enhance, or name it in src/plugins/delivery.`,
      ),
    );
  }
  return {inline: {scripts: [...scripts].map(hash), styles: [...styles].map(hash)}, mistakes};
}

function excerpt(script: string): string {
  const text = script.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? '(empty)' : text.slice(0, 70);
}

/** As a policy names a text: base64 of the SHA-256 of its UTF-8 bytes. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Files under assets/ are kept for a year: a name without a hash would never be fetched again. */
function unhashedAssets(outDir: string): readonly string[] {
  return globSync('assets/**/*', {cwd: outDir, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(outDir, path.join(entry.parentPath, entry.name)).split(path.sep))
    .map((parts) => `/${parts.join('/')}`)
    .filter((file) => !hashedAsset.test(file))
    .toSorted()
    .map(
      (file) =>
        `${file.slice(1)}: its name has no content hash, and browsers keep what is under assets/ for a year. Put it elsewhere in static/.`,
    );
}

function readRedirects(file: string): readonly Redirect[] {
  if (!existsSync(file)) return [];
  const parsed = parseRedirects(readFileSync(file, 'utf8'));
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(formatFindings(file, parsed.findings));
}
