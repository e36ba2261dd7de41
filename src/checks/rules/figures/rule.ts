import type {Nodes} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import path from 'node:path/posix';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {isPlaceholder, placeholders, yourWords} from '../../core/placeholders.ts';
import type {Rule} from '../../core/rule.ts';
import type {Image, Page} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';
import {figuresOfNoNote} from './unknown-notes.ts';

const label = `role="img" aria-label="${placeholders.image}"`;

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Elements that draw something, and what may hold their words inside. What plays or frames something is refused (`components`). */
const drawn: Readonly<Record<string, {readonly words?: string; readonly fix: string}>> = {
  svg: {
    words: 'title',
    fix: `Write \`<svg ${label}>\`, or inside of it \`<title>${placeholders.image}</title>\`, ${yourWords}; \`aria-hidden="true"\` only for a decoration.`,
  },
  figure: {
    words: 'figcaption',
    fix: `Write inside of it \`<figcaption>${placeholders.image}</figcaption>\`, ${yourWords}.`,
  },
  canvas: {fix: `Write \`<canvas ${label} />\`, ${yourWords}.`},
};

/** Every figure says in words what it shows, and an alternative text is more than the file’s name. (Images without one: `images`.) */
export const figures: Rule = {
  id: 'figures',
  about:
    'Every drawing has words in its place, no alternative text is a file name, and every `<Figure id>` is that of a note with an experiment.',
  check: (site, input) => [
    ...openPages({...site, pages: input.pages}).flatMap((page) => [
      ...checkElements(page),
      ...page.images.flatMap((image) => checkAlternative(page, image)),
    ]),
    ...figuresOfNoNote(site, input.pages),
  ],
};

function checkElements(page: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(page.root, (node) => {
    if (!isElement(node) || node.name === null) return;
    const kind = drawn[node.name];
    if (kind === undefined || isNamed(node, kind.words)) return;
    const place = node.position?.start ?? {line: 1, column: 1};
    findings.push(
      errorAt(page.file, place, `\`<${node.name}>\` has no words for those who do not see it.`, kind.fix),
    );
  });
  return findings;
}

function isElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Named by an attribute, hidden as a decoration, or with an element inside that holds the words. An expression may be any of it. */
function isNamed({attributes, children}: JsxElement, words: string | undefined): boolean {
  const byAttribute = attributes.some((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return true;
    const {value = null} = attribute;
    const isEmpty = value === null || value === '' || (typeof value === 'string' && isPlaceholder(value));
    return !isEmpty && ['aria-label', 'aria-labelledby', 'aria-hidden', 'title'].includes(attribute.name);
  });
  const below = (node: Nodes): boolean =>
    (isElement(node) && node.name === words && !isPlaceholder(toString(node))) ||
    ('children' in node && node.children.some(below));
  return byAttribute || (words !== undefined && children.some(below));
}

const saysNothing =
  /^(?:an? |the )?(?:image|figure|picture|screenshot|diagram|chart|graph|photo|alt(?: text)?|todo|tbd)s?(?: \d+)?[.:]?$/i;

function checkAlternative({file}: Page, {url, alt, place}: Image): readonly RuleFinding[] {
  if (alt === undefined || alt === '') return [];
  const {base, name} = path.parse(url ?? '');
  if (!saysNothing.test(alt) && !isPlaceholder(alt) && alt !== base && alt !== name) return [];
  return [
    errorAt(
      file,
      place,
      `“${alt}” does not say what the image shows.`,
      'Write what a reader learns from it, as you would say it on the telephone.',
    ),
  ];
}
