import {htmlOf} from './floor-page.ts';
import {textIn, type SimpleElement, type SimpleNode, type SimplePage} from './simple-page.ts';

/** The text of a page for a generator of documentation sites, which brings its own frame. */
export type MarkdownPage = {
  readonly title: string;
  readonly description: string;
  /** Without the title. */
  readonly markdown: string;
};

/**
 * A page's main text as Markdown: headings and listings as Markdown, so that the generator can do with them what it does (a table of
 * contents, highlighting), all other blocks as HTML on one line each, which every dialect takes as it stands.
 */
export function markdownPage({title, description, body}: SimplePage): MarkdownPage {
  const main = elements(body).find(({name}) => name === 'main') ?? {children: body};
  const heading = elements(main.children).find(({name}) => name === 'h1');
  return {
    title: heading ? textIn(heading.children).trim() : title,
    description,
    markdown: `${blocksOf(main.children).join('\n\n')}\n`,
  };
}

const DIVISIONS = new Set(['header', 'main', 'footer', 'article', 'section', 'aside', 'figure']);
/** What every generator here highlights by itself. Our own names of languages would only be warned about. */
const LANGUAGES = new Set(['bash', 'css', 'js', 'json', 'jsx', 'sql', 'ts', 'tsx', 'yaml']);

function blocksOf(nodes: readonly SimpleNode[]): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.kind === 'text') return node.text.trim() === '' ? [] : [`<p>${onOneLine([node])}</p>`];
    if (node.name === 'h1' || isContents(node)) return [];
    if (node.name === 'figure') return figureOf(node);
    if (DIVISIONS.has(node.name)) return blocksOf(node.children);
    if (/^h[2-6]$/.test(node.name))
      return [`${'#'.repeat(Number(node.name[1]))} ${escapeMarkdown(textIn(node.children).trim())}`];
    if (node.name === 'pre') return [listingOf(node, 'text')];
    // Within a phrase, HTML would not begin a block of its own.
    if (['a', 'code', 'em', 'strong'].includes(node.name)) return [`<p>${onOneLine([node])}</p>`];
    return [onOneLine([node])];
  });
}

/** A listing's caption ends with its language, where it has one. */
function figureOf({children}: SimpleElement): readonly string[] {
  const caption = children.find((child): child is SimpleElement => isNamed(child, 'figcaption'));
  const last = caption?.children.at(-1);
  if (last?.kind !== 'text' || !LANGUAGES.has(last.text)) return blocksOf(children);
  return children.flatMap((child) => {
    if (child === caption) return blocksOf(caption.children.slice(0, -1));
    return isNamed(child, 'pre') ? [listingOf(child, last.text)] : blocksOf([child]);
  });
}

function isNamed(node: SimpleNode, name: string): node is SimpleElement {
  return node.kind === 'element' && node.name === name;
}

function listingOf({children}: SimpleElement, language: string): string {
  return `\`\`\`\`${language}\n${textIn(children).trimEnd()}\n\`\`\`\``;
}

/** Generators make their own table of contents. */
function isContents(node: SimpleElement): boolean {
  const links = elements(node.children).filter(({name}) => name === 'a');
  return node.name === 'nav' && links.length > 0 && links.every(({href}) => href?.startsWith('#'));
}

/** An empty line would end the HTML block, and doubled braces would be a template’s. */
function onOneLine(nodes: readonly SimpleNode[]): string {
  return htmlOf(nodes)
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('{', '&#123;');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&{#]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** All elements in the nodes, at any depth, in the order of their start tags. */
function elements(nodes: readonly SimpleNode[]): readonly SimpleElement[] {
  return nodes.flatMap((node) => (node.kind === 'text' ? [] : [node, ...elements(node.children)]));
}
