import {
  attributeValues,
  mdxComponents,
  requiredAttributes,
  type MdxComponent,
} from '../../../domain/content/mdx/components.ts';
import {nearest, suggest} from '../../../domain/content/nearest.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {isPlaceholder, placeholders, yourWords} from '../../core/placeholders.ts';
import type {Rule} from '../../core/rule.ts';
import type {Element, Page, Site} from '../../core/site.ts';
import {checkHtml} from './html.ts';

/** A component that does not exist would stop the page’s rendering; one without the attribute that names its content draws nothing. */
export const components: Rule = {
  id: 'components',
  about:
    'Every component exists and has the attributes that it needs; no element is or has what pages cannot keep, and none fetches from elsewhere.',
  check: (site, {pages}) =>
    pages.flatMap((page) => page.elements.flatMap((element) => checkElement(page, element, site))),
};

function checkElement(page: Page, element: Element, site: Site): readonly RuleFinding[] {
  const {file, declared, problems} = page;
  const {name, place} = element;
  const [base = name] = name.split('.');
  const open = openValue(file, element);
  if (open !== undefined) return [open];
  if (!/^[A-Z]/.test(name)) return checkHtml(page, element, site);
  if (declared.has(base)) return [];
  if (!isComponent(name))
    return [
      errorAt(
        file,
        place,
        `\`<${name}>\` is no component of the site.`,
        mendOf(name, [...mdxComponents, ...declared]),
      ),
    ];
  // What its attributes say is not known where one of them is a mistake.
  if (problems.some(({line}) => line === place.line)) return [];
  return [...missingAttributes(file, name, element), ...wrongValues(file, name, element)];
}

/** The brackets count: they were written right, so that two slips in a short name are still a slip. */
function mendOf(written: string, known: readonly string[]): string {
  const near = nearest(
    `<${written}>`,
    known.map((name) => `<${name}>`),
  );
  return near === undefined ? suggest(written, known) : `Write \`${near}\`.`;
}

/** A value whose quote is missing runs on to the next one, with the text and the elements between. */
function openValue(file: string, {name, attributes}: Element): RuleFinding | undefined {
  for (const [attribute, {text = '', place}] of attributes) {
    if (!/\n[^]*[<>]|[<>][^]*\n/.test(text)) continue;
    const [value = ''] = /^[^<>\n]*/.exec(text) ?? [];
    return errorAt(
      file,
      place,
      `The value of \`${attribute}\` in \`<${name}>\` has no quote at its end: it runs on to line ${place.line + text.split('\n').length - 1}.`,
      `Write \`${attribute}="${value.trimEnd().replace(/\s*\/$/, '')}"\`.`,
    );
  }
  return undefined;
}

function missingAttributes(
  file: string,
  name: MdxComponent,
  {attributes, spread, place}: Element,
): readonly RuleFinding[] {
  if (spread) return [];
  return requiredAttributes[name]
    .filter((attribute) => !attributes.has(attribute) || isCopied(name, attributes.get(attribute)?.text))
    .map((attribute) =>
      errorAt(file, place, `\`<${name}>\` has no \`${attribute}\`.`, mendOfMissing(name, attribute)),
    );
}

/** Words that were copied from the mend; what an id or a closed list may hold is told where it is looked up. */
function isCopied(name: MdxComponent, text = ''): boolean {
  return idMends[name] === undefined && attributeValues[name] === undefined && isPlaceholder(text);
}

/** What an id is made of, and where to look it up. */
const idMends: Partial<Record<MdxComponent, string>> = {
  Claim: 'Write `<Claim id="SLUG.NAME" />`, with the id of a claim (/evidence/ lists all claims).',
  ClaimText: 'Write `<ClaimText id="SLUG.NAME" />`, with the id of a claim (/evidence/ lists all claims).',
  Figure: 'Write `<Figure id="NOTE/NAME" />`, with the slug of a note and the name of one of its `charts`.',
  Transcript:
    'Write `<Transcript id="STUDY/NAME" />`, for the session in case-studies/STUDY/transcripts/NAME.txt.',
  RelatedNotes: 'Write `<RelatedNotes practice="NAME" />`, for the page docs/practice/NAME.mdx.',
};

function mendOfMissing(name: MdxComponent, attribute: string): string {
  const values = attributeValues[name]?.[attribute];
  if (values === undefined)
    return idMends[name] ?? `Write \`<${name} ${attribute}="${placeholders.link}">\`, ${yourWords}.`;
  return `Write ${values.map((value) => `\`<${name} ${attribute}="${value}">\``).join(' or ')}.`;
}

function wrongValues(file: string, name: MdxComponent, {attributes}: Element): readonly RuleFinding[] {
  return Object.entries(attributeValues[name] ?? {}).flatMap(([attribute, values]) => {
    const written = attributes.get(attribute);
    if (written?.text === undefined || values.includes(written.text)) return [];
    return [
      errorAt(
        file,
        written.place,
        `\`<${name}>\` knows no \`${attribute}="${written.text}"\`.`,
        `Write ${values.map((value) => `\`${attribute}="${value}"\``).join(' or ')}.`,
      ),
    ];
  });
}

function isComponent(name: string): name is MdxComponent {
  return (mdxComponents as readonly string[]).includes(name);
}
