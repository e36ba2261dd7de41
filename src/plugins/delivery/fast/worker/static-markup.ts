import type {Program} from 'estree';
import type {Element, ElementContent, Root, Text} from 'hast';
import type {MdxJsxTextElementHast} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';

/** What marks runs of text, most of all in listings. An element of another kind may be drawn by a component of the theme. */
const PLAIN: ReadonlySet<string> = new Set(['span', 'mark', 'ins', 'del']);

/**
 * A rehype plugin, run last: an element that holds nothing but plain marked text becomes one element with its content as HTML. A listing
 * has hundreds of them, and each would be compiled, evaluated and rendered on its own, to the same page.
 */
export function staticMarkup(): (tree: Root) => void {
  return (tree) =>
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || parent === undefined || !PLAIN.has(node.tagName)) return undefined;
      const html = contentOf(node);
      const attributes = attributesOf(node);
      // Below two elements nothing is gained.
      if (html === undefined || attributes === undefined || node.children.length < 3) return SKIP;
      parent.children[index] = withContent(node.tagName, attributes, html) as ElementContent;
      return SKIP;
    });
}

/** The HTML of what an element holds, as React writes it; undefined where a part of it is anything but plain. */
function contentOf({children}: Element): string | undefined {
  let html = '';
  for (const [index, child] of children.entries()) {
    // React parts neighbouring texts by a comment.
    if (isText(child) && isText(children[index - 1])) return undefined;
    const part = isText(child) ? escape(child.value) : elementOf(child);
    if (part === undefined) return undefined;
    html += part;
  }
  return html;
}

function elementOf(node: ElementContent): string | undefined {
  if (node.type !== 'element' || !PLAIN.has(node.tagName)) return undefined;
  const [content, attributes] = [contentOf(node), attributesOf(node)];
  if (content === undefined || attributes === undefined) return undefined;
  const written = attributes.map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  return `<${node.tagName}${written}>${content}</${node.tagName}>`;
}

/** Classes and `data-` attributes; undefined where there are others. */
function attributesOf({properties}: Element): readonly (readonly [string, string])[] | undefined {
  const attributes = Object.entries(properties).map(([name, value]) => {
    if (name === 'className' && Array.isArray(value)) return ['class', value.join(' ').trim()] as const;
    return /^data-[a-z-]+$/.test(name) && typeof value === 'string' ? ([name, value] as const) : undefined;
  });
  return attributes.every((attribute) => attribute !== undefined) ? attributes : undefined;
}

function withContent(
  name: string,
  attributes: readonly (readonly [string, string])[],
  html: string,
): MdxJsxTextElementHast {
  const inner = {__html: html};
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: [
      ...attributes.map(([attribute, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name: attribute === 'class' ? 'className' : attribute,
        value,
      })),
      {
        type: 'mdxJsxAttribute',
        name: 'dangerouslySetInnerHTML',
        value: {
          type: 'mdxJsxAttributeValueExpression',
          value: JSON.stringify(inner),
          data: {estree: program(html)},
        },
      },
    ],
    children: [],
  };
}

/** `{__html: '…'}` as the compiler’s syntax tree. */
function program(html: string): Program {
  return {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ExpressionStatement',
        expression: {
          type: 'ObjectExpression',
          properties: [
            {
              type: 'Property',
              kind: 'init',
              method: false,
              shorthand: false,
              computed: false,
              key: {type: 'Identifier', name: '__html'},
              value: {type: 'Literal', value: html},
            },
          ],
        },
      },
    ],
  };
}

function isText(node: ElementContent | undefined): node is Text {
  return node?.type === 'text';
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** As React escapes text and attributes. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
