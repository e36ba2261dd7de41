import type {RuleFinding} from '../core/finding.ts';
import type {Input, SourceFile} from '../core/input.ts';
import type {Site} from '../core/site.ts';
import {builtFolder} from './read-pages.ts';
import {madeFrom} from './made-from.ts';

const again = 'then build again with `npm run build`.';

/** Findings with, for each in a built file, the page that it is and the source to mend: nobody mends what a build writes. */
export function nameSources<F extends RuleFinding>(
  findings: readonly F[],
  {built = [], site}: Pick<Input, 'built' | 'site'>,
): readonly F[] {
  const files = new Map(built.map((each) => [each.file, each]));
  const folder = builtFolder(built);
  return findings.map((finding) => {
    const file = files.get(finding.file);
    if (file === undefined) return finding;
    const route = `/${file.file.slice(folder.length).replace(/(^|\/)index\.html$/, '$1')}`;
    const mend = mendOf(route, finding, file, site);
    if (mend === undefined) return finding;
    return {...finding, fix: finding.fix === undefined ? mend : `${finding.fix} ${mend}`};
  });
}

/** Where the source is, by the address of the built file; undefined where nothing tells. */
function mendOf(route: string, finding: RuleFinding, file: SourceFile, site: Site): string | undefined {
  const isPage = file.file.endsWith('.html');
  const what = isPage ? `the page ${route}` : route;
  if (isPage && isInFrame(finding, file.text() ?? ''))
    return `The place to mend is src/site.ts or src/theme/, since the header or the footer of every page holds this; ${again}`;
  const source = madeFrom(route, site);
  return source === undefined
    ? undefined
    : `The place to mend is ${source}: ${what} comes from there; ${again}`;
}

/** What stands in the body of a page and outside its `<main>` is the same on every page. */
function isInFrame({line, column}: RuleFinding, html: string): boolean {
  const lines = html.split('\n').slice(0, line);
  const before = [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, column - 1)].join('\n');
  return before.includes('<body') && (!before.includes('<main') || before.includes('</main>'));
}
