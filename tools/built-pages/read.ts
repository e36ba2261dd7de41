import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DomUtils, ElementType, parseDocument} from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;

/** A built page as its reader has it: its words are those of `<main>`, with the alternative texts of images. */
export type BuiltPage = {
  /** Its address, such as `/practice/`. */
  readonly route: string;
  readonly title: string;
  readonly words: readonly string[];
  /** Every address that a link on it leads to, as it is written. */
  readonly links: readonly string[];
};

/** Reads the pages of a build, by address. @throws {Error} where the folder holds none: nothing would be compared, for ever. */
export function readBuiltPages(folder: string): ReadonlyMap<string, BuiltPage> {
  const files = globSync('**/*.html', {cwd: folder}).toSorted();
  if (files.length === 0) throw new Error(`${folder}/ holds no page. Run:  npm run build`);
  return new Map(
    files.map((file) => {
      const page = readPage(routeOf(file), readFileSync(path.join(folder, file), 'utf8'));
      return [page.route, page];
    }),
  );
}

function routeOf(file: string): string {
  return `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
}

/** Reads one page from its HTML. */
export function readPage(route: string, html: string): BuiltPage {
  const document = parseDocument(html);
  const main = first(document, 'main');
  const heading = first(document, 'h1') ?? first(document, 'title');
  return {
    route,
    title: heading === undefined ? route : words(heading).join(' '),
    words: main === undefined ? [] : words(main),
    links: DomUtils.getElementsByTagName('a', document).flatMap(({attribs}) => attribs['href'] ?? []),
  };
}

type Node = Document['children'][number];

function first(document: Document, name: string): Node | undefined {
  return DomUtils.getElementsByTagName(name, document, true, 1)[0];
}

/** Elements inside a line: the words on their two sides may belong together. */
const inline = /^(?:a|abbr|b|code|em|i|kbd|mark|s|small|span|strong|sub|sup|time)$/;

function words(node: Node): readonly string[] {
  return text(node)
    .split(/[ \t\r\n]+/)
    .filter((word) => word !== '');
}

function text(node: Node): string {
  if (node.type === ElementType.Text) return node.data;
  if (!('attribs' in node) || /^(?:script|style|template)$/.test(node.name)) return '';
  if (node.name === 'img') return ` ${node.attribs['alt'] ?? ''} `;
  const inner = node.children.map(text).join('');
  return inline.test(node.name) ? inner : ` ${inner} `;
}
