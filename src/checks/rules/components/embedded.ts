import {isExternal} from '../../core/address.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {Element, Page, Site} from '../../core/site.ts';

/** What pages show in place of an element that the content security policy refuses; `ADDRESS` becomes what the element shows. */
const refused: ReadonlyMap<string, string> = new Map([
  ...['iframe', 'frame', 'object', 'embed'].map(
    (name) =>
      [name, `Write a link in its place: \`[${placeholders.embedded}](ADDRESS)\`, ${yourWords}.`] as const,
  ),
  ...['video', 'audio'].map(
    (name) =>
      [
        name,
        `Write a link to the file in its place: \`[${placeholders.embedded}](ADDRESS)\`, ${yourWords}.`,
      ] as const,
  ),
  ['base', 'Take it out, and write each address from the root: `/…/`.'],
]);

/** Attributes by which an element fetches a file. */
const fetching = ['src', 'srcSet', 'srcset', 'poster'];
/** Elements whose `src` is told by the rule `images`, or goes with the film around it. */
const toldElsewhere: ReadonlySet<string> = new Set(['img', 'source', 'track']);
const fetchingByHref: ReadonlySet<string> = new Set(['link', 'image', 'use', 'feImage']);

/** An element that no page may hold (frames, plug-ins, media), and one that fetches what lies elsewhere or does not exist. */
export function checkEmbedded({file}: Page, element: Element, {files}: Site): readonly RuleFinding[] {
  const {name, attributes, place} = element;
  const instead = refused.get(name);
  if (instead !== undefined) {
    const address = attributes.get('src')?.text ?? attributes.get('data')?.text ?? 'ADDRESS';
    const fix = instead.replace('ADDRESS', () => address);
    return [errorAt(file, place, `The security policy of the site lets no page hold \`<${name}>\`.`, fix)];
  }
  const names = [...fetching, ...(fetchingByHref.has(name) ? ['href', 'xlinkHref'] : [])];
  return names.flatMap((attribute) => {
    const value = attribute === 'src' && toldElsewhere.has(name) ? undefined : attributes.get(attribute);
    return addressesOf(attribute, value?.text ?? '').flatMap((address) =>
      fileMistake(address, files).map(([message, fix]) => errorAt(file, value?.place ?? place, message, fix)),
    );
  });
}

/** The addresses of an attribute: `srcset` lists several, each with a width or a density behind it. */
function addressesOf(attribute: string, value: string): readonly string[] {
  const all = /^srcset$/i.test(attribute)
    ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '')
    : [value];
  return all.filter((address) => address !== '' && !address.startsWith('#'));
}

/** What is wrong with what an element fetches, and what to write; an element finds only what lies in static/. */
function fileMistake(address: string, files: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const name = address.replace(/[?#].*$/, '').replace(/^.*\//, '');
  const inStatic = `Put the file into static/, and write \`/${name}\`.`;
  if (isExternal(address))
    return [
      [
        `\`${address}\` would be fetched from elsewhere, and no page of the site may fetch anything from elsewhere.`,
        inStatic,
      ],
    ];
  const path = address.replace(/[?#].*$/, '');
  if (!path.startsWith('/'))
    return [[`An element does not find \`${address}\`, which is a path from this page.`, inStatic]];
  return files.has(`static${path}`)
    ? []
    : [[`There is no file static${path}.`, 'Put the file there, or write the path of one that is there.']];
}
