import type {ChildNode, Element, Text} from 'domhandler';
import {DomUtils} from 'htmlparser2';

/** Elements that feed readers keep and that read well without our rules, with the attributes that mean something there. */
export const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h2 h3 h4 h5 h6 p blockquote ul li dl dt dd figure figcaption table caption thead tbody tfoot tr em strong b i code kbd samp var sub sup del ins q cite br hr'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  abbr: ['title'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};

/** Elements whose children are elements: white space between them is no text. */
export const structural = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr']);

/** Elements that hold a line of text and no blocks. */
export const phrase = new Set('h2 h3 h4 h5 h6 p dt'.split(' '));

/** Boxes that are nothing but a place for rules: what they hold stands for itself. */
const boxes = new Set(
  'div section article aside header footer main nav details address fieldset form noscript'.split(' '),
);

const block = new Set([
  ...boxes,
  ...'h1 h2 h3 h4 h5 h6 p blockquote ul ol li dl dt dd figure figcaption table caption pre hr summary'.split(
    ' ',
  ),
]);

/** What does nothing without a script, or is nothing to read. */
const dropped = new Set('script style template button input select textarea iframe object embed'.split(' '));

export function isElement(node: ChildNode): node is Element {
  return 'attribs' in node;
}

export function isText(node: ChildNode): node is Text {
  return node.nodeType === 3;
}

export function isSpan(node: ChildNode): boolean {
  return isElement(node) && node.name === 'span';
}

export function isBox({name}: Element): boolean {
  return boxes.has(name);
}

/** Whether a node stands on lines of its own. */
export function isBlock(node: ChildNode): boolean {
  return isElement(node) && (block.has(node.name) || isDrawing(node));
}

/** Controls, and links from a heading or a footnote to itself. */
export function isDropped({name, attribs}: Element): boolean {
  return (
    dropped.has(name) ||
    'hidden' in attribs ||
    'data-needs-script' in attribs ||
    'data-footnote-backref' in attribs ||
    hasClass(attribs, 'hash-link')
  );
}

/** An SVG, or what says of itself that it is one picture: readers of feeds strip the first and would run the second’s words together. */
export function isDrawing({name, attribs}: Element): boolean {
  return name === 'svg' || (name !== 'img' && attribs['role'] === 'img');
}

/** Words that only screen readers are given in the place of a sign, such as “to” for an arrow: here the sign is read. */
export function isSpokenSign(element: Element): boolean {
  const before = DomUtils.prevElementSibling(element);
  return hasClass(element.attribs, 'visually-hidden') && before?.attribs['aria-hidden'] === 'true';
}

/** A bar to scale: a drawing that stands for the words beside it, and its label. */
export function isBar(node: ChildNode): node is Element {
  if (!isElement(node)) return false;
  const [drawing, label, ...others] = node.children.filter(isElement);
  return drawing?.name === 'svg' && label?.name === 'span' && others.length === 0;
}

function hasClass(attribs: Element['attribs'], name: string): boolean {
  return attribs['class']?.split(/\s+/).includes(name) ?? false;
}
