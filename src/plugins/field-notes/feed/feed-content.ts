import type {ChildNode, Element} from 'domhandler';
import {DomUtils, parseDocument} from 'htmlparser2';
import {escape} from './escape.ts';
import {
  isBar,
  isBlock,
  isBox,
  isDrawing,
  isDropped,
  isElement,
  isSpan,
  isSpokenSign,
  isText,
  kept,
  phrase,
  structural,
} from './elements.ts';

/**
 * A note’s text as a feed carries it, from the HTML of its page. Readers of feeds have none of our rules and strip classes, styles and
 * mostly SVG: so a figure is its title, its description and its table, a listing is plain `pre`, nothing is folded, no control is left,
 * and every address is whole. `url` is the page’s.
 */
export function feedContent(html: string, url: string): string {
  return flow(parseDocument(html).children, url).join('\n');
}

/** Blocks, and what stands between them as paragraphs. */
function flow(nodes: readonly ChildNode[], url: string): readonly string[] {
  const blocks: string[] = [];
  let run: ChildNode[] = [];
  const flush = (): void => {
    const text = inline(run, url).trim();
    if (text !== '') blocks.push(`<p>${text}</p>`);
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    flush();
    // A block is an element.
    const written = blockOf(node as Element, url);
    // Where a drawing was between them, its label may say once more what stands before it.
    if (written.length !== 1 || written[0] !== blocks.at(-1)) blocks.push(...written);
  }
  flush();
  return blocks;
}

function blockOf(element: Element, url: string): readonly string[] {
  const {name, children, attribs} = element;
  if (isDropped(element)) return [];
  if (isDrawing(element)) return drawing(element, url);
  const inside = children.filter(isElement);
  if (inside.length > 1 && inside.every(isBar)) return flow(inside.at(-1)?.children.slice(-1) ?? [], url);
  if (isBox(element)) return flow(children, url);
  if (name === 'summary') return [`<p><strong>${inline(children, url).trim()}</strong></p>`];
  if (name === 'pre') return [`<pre><code>${escape(DomUtils.textContent(element).trimEnd())}</code></pre>`];
  if (name === 'figure') {
    const parts = [...nameOf(attribs['aria-label'], element), ...flow(children, url)];
    return [`<figure>\n${parts.join('\n')}\n</figure>`];
  }
  if (structural.has(name)) return [`${open(element, url)}${rows(children, url)}</${name}>`];
  if (name === 'hr') return ['<hr>'];
  const text = holding(element, url);
  return text === '' ? [] : [`${open(element, url)}${text}</${name}>`];
}

/** What an element holds: blocks, where it may and does. */
function holding({name, children}: Element, url: string): string {
  return !phrase.has(name) && children.some(isBlock)
    ? flow(children, url).join('\n')
    : inline(children, url).trim();
}

/** The parts of a list or a table, out of the boxes that they may stand in. */
function rows(nodes: readonly ChildNode[], url: string): string {
  return nodes
    .filter(isElement)
    .map((part) => (isBox(part) ? rows(part.children, url) : rowOf(part, url)))
    .join('');
}

function rowOf(part: Element, url: string): string {
  if (structural.has(part.name)) return `${open(part, url)}${rows(part.children, url)}</${part.name}>`;
  return isDropped(part) ? '' : `${open(part, url)}${holding(part, url)}</${part.name}>`;
}

function inline(nodes: readonly ChildNode[], url: string): string {
  const read = nodes.filter((node) => !isElement(node) || !(isDropped(node) || isSpokenSign(node)));
  return read.map((node, index) => spaced(read[index - 1], node) + inlineOf(node, url)).join('');
}

/** Two spans side by side are kept apart by our rules; here a space does it. */
function spaced(before: ChildNode | undefined, node: ChildNode): string {
  return before !== undefined && isSpan(before) && isSpan(node) ? ' ' : '';
}

function inlineOf(node: ChildNode, url: string): string {
  if (isText(node)) return escape(node.data);
  if (!isElement(node)) return '';
  if (isDrawing(node)) return escape(nameOfDrawing(node));
  const text = inline(node.children, url);
  if (node.name === 'br') return '<br>';
  if (node.name === 'img') return open(node, url);
  return node.name in kept ? `${open(node, url)}${text}</${node.name}>` : text;
}

/** What a drawing shows, in words that its figure does not say by itself, and where it is drawn. */
function drawing(element: Element, url: string): readonly string[] {
  const name = nameOfDrawing(element);
  if (element.attribs['aria-hidden'] === 'true' || name === '') return [];
  const figure = ancestors(element).find((above) => above.name === 'figure');
  const said = [figure?.attribs['aria-label'] ?? '', ...captions(figure)].some((text) => text.includes(name));
  const id = ancestors(element).find(({attribs}) => attribs['id'] !== undefined)?.attribs['id'];
  const link = `<a href="${escape(id === undefined ? url : `${url}#${id}`)}">Drawn on the page</a>`;
  return [said ? `<p>${link}</p>` : `<p><em>${escape(name)}</em> ${link}</p>`];
}

function nameOfDrawing(element: Element): string {
  const named = [element.attribs['aria-label'], ...texts(element, 'title'), ...texts(element, 'desc')];
  return named.filter((text) => text !== undefined && text !== '').join('. ');
}

/** The name of a figure, where its caption does not say it. */
function nameOf(name: string | undefined, figure: Element): readonly string[] {
  if (name === undefined || captions(figure).some((text) => text.includes(name))) return [];
  return [`<p><strong>${escape(name)}</strong></p>`];
}

function captions(figure: Element | undefined): readonly string[] {
  return figure === undefined ? [] : texts(figure, 'figcaption');
}

function texts(element: Element, name: string): readonly string[] {
  return DomUtils.getElementsByTagName(name, element, true, 1).map((found) =>
    DomUtils.textContent(found).trim(),
  );
}

function ancestors(element: Element): readonly Element[] {
  const {parent} = element;
  return parent !== null && 'attribs' in parent ? [parent, ...ancestors(parent)] : [];
}

function open({name, attribs}: Element, url: string): string {
  const attributes = (kept[name] ?? []).flatMap((attribute) => {
    const value = attribs[attribute];
    if (value === undefined) return attribute === 'alt' ? [` alt=""`] : [];
    const written = attribute === 'href' || attribute === 'src' ? String(new URL(value, url)) : value;
    return [` ${attribute}="${escape(written)}"`];
  });
  return `<${name}${attributes.join('')}>`;
}
