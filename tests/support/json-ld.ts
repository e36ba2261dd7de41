import type {BuiltPage} from './build.ts';
import {elements, textOf} from './html.ts';

/** A node of JSON-LD: its type, its name where it has one, and its properties. */
export type Node = {readonly [key: string]: unknown};

/** The texts of a page’s JSON-LD blocks. */
export function blocksOf({document}: Pick<BuiltPage, 'document'>): readonly string[] {
  return elements(document, 'script')
    .filter(({attribs}) => attribs['type'] === 'application/ld+json')
    .map(textOf);
}

/** What a page describes, in the order of its blocks. @throws {SyntaxError} for a block that is no JSON. */
export function nodesOf(page: Pick<BuiltPage, 'document'>): readonly Node[] {
  return blocksOf(page).flatMap((text) => (JSON.parse(text) as {'@graph': readonly Node[]})['@graph']);
}

/** The one node of a type that a page describes at the top, or undefined. @throws {Error} where there are two. */
export function nodeOn(pages: readonly BuiltPage[], route: string, type: string): Node | undefined {
  const [first, second] = pages
    .filter((page) => page.route === route)
    .flatMap(nodesOf)
    .filter((node) => typeOf(node) === type);
  if (second !== undefined) throw new Error(`two nodes of type ${type} on ${route}`);
  return first;
}

/** A node and all nodes within it; what only names a node elsewhere (`{"@id": …}`) is one too. */
export function within(node: Node): readonly Node[] {
  return [node, ...Object.values(node).flatMap(valuesOf).filter(isNode).flatMap(within)];
}

/** The values of a property, of which there may be several. */
export function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a node only names one that is described elsewhere. */
export function isReference(node: Node): boolean {
  return Object.keys(node).every((key) => key === '@id');
}

export function typeOf(node: Node | undefined): string {
  return String(node?.['@type']);
}
