import type {
  Definition,
  Heading as HeadingNode,
  Image as MdImage,
  Link as MdLink,
  Root,
  RootContent,
} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {commentId, headingIds} from '../../domain/content/routes/heading-id.ts';
import {readDeclarations} from './declarations.ts';
import {parseMdx} from './parse-mdx.ts';
import type {Attribute, Body, Element, Fence, Heading, Image, Link, Place} from './site.ts';

/** Reads what a Markdown file holds: headings with their ids, links, images, elements, code fences, each with its place. */
export function readBody(source: string): Body {
  const {root, problems} = parseMdx(source);
  const links: Link[] = [];
  const images: Image[] = [];
  const elements: Element[] = [];
  const fences: Fence[] = [];
  const headingNodes: HeadingNode[] = [];
  const definitions = readDefinitions(root);
  const {declared, importsText} = readDeclarations(root);

  visit(root, (node) => {
    const place = placeOf(node);
    if (node.type === 'heading') headingNodes.push(node);
    else if (node.type === 'link') links.push({url: node.url, place: urlPlace(source, node)});
    else if (node.type === 'linkReference') {
      const definition = definitions.get(node.identifier);
      if (definition !== undefined) links.push({url: definition.url, place});
    } else if (node.type === 'image')
      images.push({url: node.url, alt: node.alt || undefined, element: false, place: urlPlace(source, node)});
    else if (node.type === 'imageReference') {
      images.push({
        url: definitions.get(node.identifier)?.url,
        alt: node.alt || undefined,
        element: false,
        place,
      });
    } else if (node.type === 'code')
      fences.push({
        language: node.lang ?? '',
        value: node.value,
        place: {line: place.line + 1, column: place.column},
      });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const element = readElement(node);
      if (element === undefined) return;
      elements.push(element);
      for (const name of ['href', 'to']) {
        const attribute = element.attributes.get(name);
        if (attribute?.text !== undefined) links.push({url: attribute.text, place: attribute.place});
      }
      if (element.name === 'img') images.push(readImg(element));
    }
  });

  return {
    root,
    problems,
    whole: problems.length === 0 && !importsText,
    headings: readHeadings(headingNodes),
    links,
    images,
    elements,
    fences,
    declared,
  };
}

function readHeadings(nodes: readonly HeadingNode[]): readonly Heading[] {
  const sources = nodes.map((node) => {
    const last = node.children.at(-1);
    const comment =
      last?.type === 'mdxTextExpression' ? /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(last.value)?.[1] : undefined;
    const explicitId = comment === undefined ? undefined : commentId(comment);
    const text = toString(explicitId === undefined ? node.children : node.children.slice(0, -1)).trimEnd();
    return {text, explicitId};
  });
  const ids = headingIds(sources);
  return nodes.map((node, index) => ({
    depth: node.depth,
    text: sources[index]?.text ?? '',
    id: ids[index] ?? '',
    explicit: sources[index]?.explicitId !== undefined,
    place: placeOf(node),
  }));
}

function readElement(node: MdxJsxFlowElement | MdxJsxTextElement): Element | undefined {
  if (node.name === null) return undefined;
  const attributes = new Map<string, Attribute>();
  let spread = false;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') spread = true;
    else
      attributes.set(attribute.name, {
        text: literal(attribute.value),
        place: placeOf(attribute.position ? attribute : node),
      });
  }
  return {name: node.name, attributes, spread, place: placeOf(node)};
}

/** The text of an attribute: `"x"`, `{'x'}` or nothing (true); undefined for any other expression. */
function literal(value: MdxJsxFlowElement['attributes'][number]['value']): string | undefined {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return /^\s*(['"`])((?:(?!\1|\$\{|\\).)*)\1\s*$/.exec(value.value)?.[2];
}

function readImg({attributes, spread, place}: Element): Image {
  const alt = attributes.get('alt');
  const src = attributes.get('src');
  // An empty alt marks a decoration; an expression or a spread may hold one that the source does not show.
  const written = alt !== undefined || spread ? (alt?.text ?? '') : undefined;
  return {url: src?.text, alt: written, element: true, place};
}

function readDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** Where the address of a link or image stands, which may be lines below its text; where it starts, if it is written otherwise. */
function urlPlace(source: string, node: MdLink | MdImage): Place {
  const {start, end} = node.position ?? {};
  const from = start?.offset ?? 0;
  const at = node.url === '' ? -1 : source.slice(from, end?.offset).lastIndexOf(node.url);
  if (start === undefined || at < 0) return placeOf(node);
  const before = source.slice(from, from + at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? start.column : 1);
  return {line: start.line + before.length - 1, column};
}

function placeOf(node: {readonly position?: RootContent['position']}): Place {
  const {line = 1, column = 1} = node.position?.start ?? {};
  return {line, column};
}
