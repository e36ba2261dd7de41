import type {PhrasingContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** The text that a reader sees of inline Markdown: emphasis and link targets are formatting, a component is its name in brackets. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
    case 'imageReference':
      return imageText(node.alt);
    case 'mdxTextExpression':
      return expressionText(node.value);
    case 'mdxJsxTextElement':
      return node.children.length > 0 ? inlineText(node.children) : componentText(node);
    case 'footnoteReference':
    case 'html':
      return '';
    default:
      return inlineText(node.children);
  }
}

function imageText(alt: string | null | undefined): string {
  return alt ? `[image: ${alt}]` : '[image]';
}

/** A comment is nothing, a string is its characters, any other expression is shown as it is written. */
export function expressionText(source: string): string {
  const code = source.replace(/\/\*.*?\*\//gs, '').trim();
  if (code === '') return '';
  const quoted = /^(['"`])(.*)\1$/s.exec(code);
  return quoted?.[2] ?? `{${code}}`;
}

/**
 * A component as a short named block, `<Claim id="quote-latency.tail" />` → `[Claim: quote-latency.tail]`. A plain HTML element
 * has no name to show: only an image's alternative text counts.
 */
export function componentText({name, attributes}: MdxJsxFlowElement | MdxJsxTextElement): string {
  if (name === null) return '';
  const values = attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return {name: '', text: `{${attribute.value}}`};
    const {value} = attribute;
    if (value === null || value === undefined) return {name: attribute.name, text: attribute.name};
    return {
      name: attribute.name,
      text: typeof value === 'string' ? value : `${attribute.name} ${value.value}`,
    };
  });
  if (name === 'br' || name === 'wbr') return ' ';
  if (name === 'img') return imageText(values.find((value) => value.name === 'alt')?.text);
  if (!isComponent(name)) return '';
  const details = values.map((value) => value.text).join(', ');
  return details === '' ? `[${words(name)}]` : `[${words(name)}: ${details}]`;
}

/** By JSX's own rule: components begin with a capital, or are a member of one. */
export function isComponent(name: string): boolean {
  return /^[\p{Lu}]|\./u.test(name);
}

/** `SelectedWork` → `Selected work`. */
function words(name: string): string {
  return name.replace(/(?<=[\p{Ll}\d])\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}
