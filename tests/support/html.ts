import type {AnyNode, Element} from 'domhandler';
import {DomUtils} from 'htmlparser2';

/** Elements by tag name below a node, in the order of the document. */
export function elements(node: AnyNode, ...names: readonly string[]): readonly Element[] {
  return DomUtils.findAll(({name}) => names.includes(name), [node]);
}

/** Every element below a node. */
export function everyElement(node: AnyNode): readonly Element[] {
  return DomUtils.findAll(() => true, [node]);
}

/** Every element below a node that has the attribute. */
export function withAttribute(node: AnyNode, attribute: string): readonly Element[] {
  return DomUtils.findAll(({attribs}) => attribute in attribs, [node]);
}

/** `content` of `<meta name="…">`; undefined when there is no such element, an error when there are two. */
export function meta(node: AnyNode, name: string): string | undefined {
  const found = elements(node, 'meta').filter(({attribs}) => attribs['name'] === name);
  if (found.length > 1) throw new Error(`${found.length} <meta name="${name}"> on one page`);
  return found[0]?.attribs['content'];
}

/** `href` of `<link rel="…">`. */
export function linkRel(node: AnyNode, rel: string): string | undefined {
  return elements(node, 'link').find(({attribs}) => attribs['rel'] === rel)?.attribs['href'];
}

/** Text of a node, white space folded. */
export function textOf(node: AnyNode): string {
  return DomUtils.textContent(node).replaceAll(/\s+/g, ' ').trim();
}
