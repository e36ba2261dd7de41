import path from 'node:path/posix';
import {suggest} from '../../../domain/content/nearest.ts';
import {isExternal, readAddress} from '../../core/address.ts';
import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
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
    ? `Write \`<img ${url === undefined ? '' : `src="${url}" `}alt="what a reader learns from it" />\`; \`alt=""\` only for a decoration.`
    : `Write \`![what a reader learns from it](${url ?? '…'})\`; a decoration is \`<img alt="" src="…" />\` with a file of static/, which \`src="/NAME.svg"\` finds.`;
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
        `\`${address}\` would be fetched from elsewhere: no request leaves the site.`,
        `Put the file beside the page, and write \`./${path.basename(address)}\`.`,
      ],
    ];
  }
  if (element && !address.startsWith('/')) {
    return [
      [
        `\`<img>\` does not find \`${address}\`, which is a path from this page.`,
        `Write \`![what a reader learns from it](${address})\` in its place; or put the file into static/ and write \`src="/${path.basename(address)}"\`.`,
      ],
    ];
  }
  const file = fileOf(address, page);
  return site.files.has(file) ? [] : [[`There is no file ${file}.`, suggestFile(address, file, site)]];
}

function fileOf(address: string, page: Page): string {
  if (address.startsWith('@site/')) return address.slice('@site/'.length);
  return address.startsWith('/') ? `static${address}` : path.join(path.dirname(page.file), address);
}

function suggestFile(address: string, file: string, {files}: Site): string {
  const isImage = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;
  const folder = `${path.dirname(file)}/`;
  // Names are compared and shown as the author writes them: with the same folder in front.
  const written = address.slice(0, address.length - path.basename(address).length);
  const known = [...files]
    .filter((name) => isImage.test(name) && name.startsWith(folder))
    .map((name) => written + name.slice(folder.length));
  return known.length === 0 ? `Put the file there: ${folder} holds no image.` : suggest(address, known);
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
