import {ElementType, parseDocument} from 'htmlparser2';

/** A page reduced to its text and to elements that mean something: no classes, scripts, pictures or controls. */
export type SimplePage = {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly body: readonly SimpleNode[];
};

export type SimpleElement = {
  readonly kind: 'element';
  readonly name: string;
  /** Of links only. */
  readonly href: string | undefined;
  readonly children: readonly SimpleNode[];
};

export type SimpleNode = SimpleElement | {readonly kind: 'text'; readonly text: string};

type ParsedNode = ReturnType<typeof parseDocument>['children'][number];

const BLOCKS = new Set(
  `header main footer nav article section aside h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td pre
  blockquote figure figcaption details summary`.split(/\s+/),
);
const PHRASES = new Set(['a', 'code', 'em', 'strong', 'ins', 'del', 'sub', 'sup']);
/** A page without a script has no use for buttons and fields; the text in a drawing is part of the drawing. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'button',
  'textarea',
  'select',
  'input',
  'label',
]);

/** Reads a built page by a real parser: end tags and quotation marks may be missing. */
export function readSimplePage(html: string): SimplePage {
  // The parser does not know that the rows of a table end its head, and closes it only where it is told to.
  const nodes = parseDocument(html.replace(/<tbody\b/g, '</thead>$&')).children;
  const root = find(nodes, 'html');
  const body = find(nodes, 'body');
  const description = findAll(nodes, 'meta').find(({attribs}) => attribs['name'] === 'description');
  return {
    lang: root?.attribs['lang'] ?? '',
    title: textIn(simplify(find(nodes, 'title')?.children ?? [], false)),
    description: description?.attribs['content'] ?? '',
    body: simplify(body?.children ?? [], false),
  };
}

function simplify(nodes: readonly ParsedNode[], preformatted: boolean): readonly SimpleNode[] {
  return nodes.flatMap((node): readonly SimpleNode[] => {
    if (node.type === ElementType.Text) {
      const text = preformatted ? node.data : node.data.replace(/\s+/g, ' ');
      return text === '' ? [] : [{kind: 'text', text}];
    }
    if (!('attribs' in node) || LEFT_OUT.has(node.name)) return [];
    const {name} = node;
    const children = simplify(node.children, preformatted || name === 'pre');
    if (BLOCKS.has(name) || PHRASES.has(name)) {
      if (textIn(children).trim() === '' && name !== 'td' && name !== 'th') return [];
      return [{kind: 'element', name, href: name === 'a' ? node.attribs['href'] : undefined, children}];
    }
    // What divides a page by its looks alone is dropped; text that stands in it directly is a paragraph.
    if (name !== 'div' || preformatted || children.some(isBlock) || textIn(children).trim() === '')
      return children;
    return [{kind: 'element', name: 'p', href: undefined, children}];
  });
}

/** Does it begin a new line by itself? */
export function isBlock(node: SimpleNode): node is SimpleElement {
  return node.kind === 'element' && BLOCKS.has(node.name);
}

/** Everything that is written in the nodes, one after another. */
export function textIn(nodes: readonly SimpleNode[]): string {
  return nodes.map((node) => (node.kind === 'text' ? node.text : textIn(node.children))).join('');
}

type ParsedElement = Extract<ParsedNode, {readonly attribs: unknown}>;

function find(nodes: readonly ParsedNode[], name: string): ParsedElement | undefined {
  return findAll(nodes, name)[0];
}

function findAll(nodes: readonly ParsedNode[], name: string): readonly ParsedElement[] {
  return nodes.flatMap((node) => {
    if (!('attribs' in node)) return [];
    return [...(node.name === name ? [node] : []), ...findAll(node.children, name)];
  });
}
