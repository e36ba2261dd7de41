import {checkLinks, insideAddress, type BuiltTargets} from '../../built/check-links.ts';
import {madeFrom} from '../../built/made-from.ts';
import {builtFolder, readBuiltPage, type BuiltPage} from '../../built/read-pages.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input, SourceFile} from '../../core/input.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {FilesRule} from '../../core/rule.ts';
import type {Site} from '../../core/site.ts';
import {textField} from '../../core/front-matter.ts';

const top = {line: 1, column: 1};
const rebuild = 'Build again: `npm run build`, and look at what the build says of it.';

/** Every link, anchor and image of the site as it was built, and that there are any. It runs where `--built FOLDER` names a build. */
export const builtSite: FilesRule = {
  id: 'built-site',
  about:
    'In the built site every link and anchor leads somewhere and every image has words (with --built FOLDER).',
  kind: 'files',
  check: (input) => Promise.resolve(input.built === undefined ? [] : checkBuilt(input.built, input)),
};

function checkBuilt(built: readonly SourceFile[], {site, today}: Input): readonly RuleFinding[] {
  const folder = builtFolder(built);
  const addresses = built.map(({file}) => file.slice(folder.length));
  const pages = built
    .filter(({file}) => file.endsWith('.html'))
    .map((source) => readBuiltPage(source, source.file.slice(folder.length)));
  const targets: BuiltTargets = {
    files: new Set(addresses.map((path) => `/${path}`)),
    pages: new Map(pages.map((page) => [page.route, page])),
  };
  // What is not there has no file: it is told of the folder.
  const whole = folder.slice(0, -1) || '.';
  return [
    ...minimum(pages).map((message) => errorAt(whole, top, message, rebuild)),
    ...notBuilt(site, targets, today).map(([route, file]) =>
      errorAt(whole, top, `${file} should give the page ${route}, which the build lacks.`, rebuild),
    ),
    ...pages.flatMap((page) => [...checkLinks(page, targets), ...checkImages(page, site)]),
  ];
}

/** A crawl of nothing would find nothing for ever. */
function minimum(pages: readonly BuiltPage[]): readonly string[] {
  if (pages.length === 0) return ['The build has no page.'];
  const inside = pages.flatMap(({links, route}) =>
    links.flatMap(({written}) => insideAddress(written, route) ?? []),
  );
  const seen = `Of ${pages.length} built page${pages.length === 1 ? '' : 's'}`;
  if (inside.length === 0) return [`${seen} not one link was seen.`];
  return inside.some(({anchor}) => anchor !== '') ? [] : [`${seen} not one link to an anchor was seen.`];
}

/** Pages of the sources that the build lacks; a note of a later day is left out on purpose. */
function notBuilt(
  {routes}: Site,
  {pages}: BuiltTargets,
  today: string,
): readonly (readonly [route: string, file: string])[] {
  return [...routes].flatMap(([route, target]) => {
    if (target.kind !== 'page' || pages.has(route)) return [];
    const date = target.page.kind === 'note' ? textField(target.page.frontMatter, 'date') : undefined;
    return date !== undefined && date > today ? [] : [[route, target.page.file] as const];
  });
}

function checkImages({file, route, wordless}: BuiltPage, site: Site): readonly RuleFinding[] {
  // A text has its own way to write an image, which code has not.
  const inText = /\.mdx\b|blog\//.test(madeFrom(route, site) ?? '')
    ? `\`![${placeholders.image}](ADDRESS)\`, or `
    : '';

  return wordless.map(({name, source, place}) =>
    name === 'img'
      ? errorAt(
          file,
          place,
          `The image \`${source}\` has no alternative text.`,
          `Write ${inText}\`<img src="${source}" alt="${placeholders.image}">\`, ${yourWords}; \`alt=""\` only for a decoration.`,
        )
      : errorAt(
          file,
          place,
          'An `<svg>` has no words for those who do not see it.',
          `Write \`<svg role="img" aria-label="${placeholders.image}">\`, ${yourWords}; or \`<svg aria-hidden="true">\`, only for a decoration.`,
        ),
  );
}
