import path from 'node:path/posix';
import {closest, nearest} from '../../../domain/content/nearest.ts';
import {isExternal, readAddress} from '../../core/address.ts';
import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {Rule} from '../../core/rule.ts';
import type {Image, Page, Site} from '../../core/site.ts';
import {checkDrawings} from './drawings.ts';

/** Every image exists in the repository and says in words what it shows. */
export const images: Rule = {
  id: 'images',
  about: 'Every image is a file of the repository and has an alternative text; no drawing holds script.',
  check: (site, input) => [
    ...input.pages.flatMap((page) => [
      ...page.images.flatMap((image) => checkImage(image, page, site)),
      ...checkCard(page, site),
    ]),
    ...checkDrawings(input),
  ],
};

function checkImage(image: Image, page: Page, site: Site): readonly RuleFinding[] {
  const {url, alt, element, place} = image;
  const address = readAddress(url ?? '').path;
  const findings =
    url === undefined && element
      ? []
      : addressProblem(address, image, page, site).map(([message, fix]) =>
          errorAt(page.file, place, message, fix),
        );
  if (alt !== undefined) return findings;
  const without = element
    ? `Write \`<img ${url === undefined ? '' : `src="${url}" `}alt="${placeholders.image}" />\`, ${yourWords}; \`alt=""\` only for a decoration.`
    : `Write \`![${placeholders.image}](${url ?? '…'})\`, ${yourWords}. ${decoration(address)}`;
  // The address of an element may be an expression, which names nothing here.
  const name = url === undefined ? 'The image' : `The image \`${url}\``;
  if (findings.length === 0) return [errorAt(page.file, place, `${name} has no alternative text.`, without)];
  // Whoever mends the address has the place of the text before their eyes: one finding asks for both.
  return findings.map((finding) => ({
    ...finding,
    message: `${finding.message} It has no alternative text either.`,
    fix: `${finding.fix} ${element ? 'Say in `alt="…"`' : 'Say between the square brackets'} what a reader learns from it.`,
  }));
}

/** What to write for a picture that tells nothing; an element finds only what lies in static/. */
function decoration(address: string): string {
  const isStatic = address.startsWith('/');
  const src = isStatic ? address : `/${path.basename(address)}`;
  const move = isStatic ? 'write' : 'move the file to static/ and write';
  return `If it is only a decoration, ${move} \`<img alt="" src="${src}" />\`.`;
}

type Problem = readonly [message: string, fix: string];

function addressProblem(address: string, {element}: Image, page: Page, site: Site): readonly Problem[] {
  if (address === '')
    return [
      [
        'The image has no address.',
        'Write the path of a file: `./figure.svg` beside the page, or `/img/figure.svg` of static/.',
      ],
    ];
  if (isExternal(address)) {
    return [
      [
        `\`${address}\` would be fetched from elsewhere, and no page of the site may fetch anything from elsewhere.`,
        `Put the file beside the page, and write \`${besidePage(address, page, site)}\`.${isRaster.test(address) ? ' A picture of pixels needs a declaration beside it too: CONTRIBUTING.md says how.' : ''}`,
      ],
    ];
  }
  if (element && !address.startsWith('/')) {
    return [
      [
        `\`<img>\` does not find \`${address}\`, which is a path from this page.`,
        `Write \`![${placeholders.image}](${address})\` in its place, ${yourWords}; or put the file into static/ and write \`src="/${path.basename(address)}"\`.`,
      ],
    ];
  }
  const file = fileOf(address, page);
  return site.files.has(file) ? [] : [[`There is no file ${file}.`, suggestFile(address, file, site)]];
}

/** Pictures that somebody declares to have looked at. */
const isRaster = /\.(?:png|jpe?g|webp|avif|gif)$/i;

/** The address of a file that comes to lie beside the page; another one may have its name already. */
function besidePage(address: string, page: Page, {files}: Site): string {
  const name = path.basename(address);
  const isTaken = files.has(path.join(path.dirname(page.file), name));
  return `./${isTaken ? `NEW-NAME${path.extname(name)}` : name}`;
}

function fileOf(address: string, page: Page): string {
  if (address.startsWith('@site/')) return address.slice('@site/'.length);
  return address.startsWith('/') ? `static${address}` : path.join(path.dirname(page.file), address);
}

/** More names than this are no help to somebody who looks for one. */
const LISTED = 5;

function suggestFile(address: string, file: string, {files}: Site): string {
  const isImage = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;
  const folder = `${path.dirname(file)}/`;
  const name = path.basename(file);
  const known = [...files]
    .filter((other) => isImage.test(other) && other.startsWith(folder))
    .map((other) => other.slice(folder.length));
  if (known.length === 0) return `Put the file there: ${folder} holds no image.`;
  const near = nearest(name, known);
  // A name is shown as the author writes it: with the same folder in front.
  const written = address.slice(0, address.length - path.basename(address).length);
  if (near !== undefined)
    return `If ${near} is meant, write \`${written}${near}\`. If not, put the file there.`;
  const few = known.length <= LISTED ? known.toSorted() : closest(name, known);
  return few.length === 0
    ? 'Put the file there, or write the path of an image that is there.'
    : `Put the file there, or write the path of an image that is there: ${few.map((other) => `\`${written}${other}\``).join(', ')}.`;
}

/** `image:` of the front matter, the picture of link previews. */
function checkCard(page: Page, site: Site): readonly RuleFinding[] {
  const address = textField(page.frontMatter, 'image');
  if (address === undefined || page.frontMatter === undefined) return [];
  const place = page.frontMatter.placeOf(['image']);
  const image: Image = {url: address, alt: '', element: false, place};
  return addressProblem(address, image, page, site).map(([message, fix]) =>
    errorAt(page.file, place, message, fix),
  );
}
