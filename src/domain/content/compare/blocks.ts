import type {Nodes, Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse as parseYaml, YAMLParseError} from 'yaml';
import type {Parsed} from '../finding.ts';
import {componentText, expressionText, inlineText, isComponent} from './inline.ts';

/** What a block is to a reader. */
export type BlockRole =
  'title' | 'description' | 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'component';

/** One readable block of a page, as text, and the line of its source (1-based). */
export type Block = {readonly role: BlockRole; readonly text: string; readonly line: number};

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * The readable blocks of a Markdown or MDX source, in reading order: the front matter's title and description, headings,
 * paragraphs, list items, table rows, code, components by name. How they are marked up is left out.
 */
export function readBlocks(source: string): Parsed<readonly Block[]> {
  try {
    return {kind: 'ok', value: blocksOf(reader.parse(source)).filter((block) => block.text !== '')};
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const {line, column} = placeOf(error);
    return {
      kind: 'findings',
      findings: [{line, column, message: `the page cannot be read: ${error.message}`}],
    };
  }
}

function blocksOf(node: Nodes): readonly Block[] {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'yaml':
      return frontMatterBlocks(node.value, line);
    case 'heading':
      return [{role: 'heading', text: flow(inlineText(node.children)), line}];
    case 'paragraph':
      return [{role: 'paragraph', text: flow(inlineText(node.children)), line}];
    case 'code':
      return [{role: 'code', text: node.value.trimEnd(), line}];
    case 'tableRow':
      return [
        {role: 'row', text: flow(node.children.map((cell) => inlineText(cell.children)).join(' | ')), line},
      ];
    case 'listItem':
      return node.children
        .flatMap(blocksOf)
        .map((block, index) =>
          index === 0 && block.role === 'paragraph' ? {...block, role: 'item'} : block,
        );
    case 'mdxFlowExpression':
      return [{role: 'paragraph', text: flow(expressionText(node.value)), line}];
    case 'mdxJsxFlowElement': {
      const named: Block = {role: 'component', text: flow(componentText(node)), line};
      const hasName = node.children.length === 0 || (node.name !== null && isComponent(node.name));
      return [...(hasName ? [named] : []), ...node.children.flatMap(blocksOf)];
    }
    default:
      return 'children' in node ? (node as Root).children.flatMap(blocksOf) : [];
  }
}

/** Only what a reader sees of the front matter: the page's title and its description in search results. */
function frontMatterBlocks(yaml: string, line: number): readonly Block[] {
  const fields: unknown = parseYaml(yaml);
  if (typeof fields !== 'object' || fields === null) return [];
  return (['title', 'description'] as const).flatMap((role) => {
    const value: unknown = Reflect.get(fields, role);
    return typeof value === 'string' || typeof value === 'number'
      ? [{role, text: flow(String(value)), line}]
      : [];
  });
}

/** Line breaks of the source are not line breaks of the page; thin and no-break spaces stay. */
function flow(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/**
 * Where a parser stopped: micromark's messages carry `line` (or, at the end of the file, only the place of the open tag in their
 * text), yaml's carry `linePos` inside the front matter (one line further down).
 */
function placeOf(error: Error): {readonly line: number; readonly column: number} {
  if (error instanceof YAMLParseError) {
    const place = error.linePos?.[0];
    return {line: (place?.line ?? 0) + 1, column: place?.col ?? 1};
  }
  const line: unknown = Reflect.get(error, 'line');
  const column: unknown = Reflect.get(error, 'column');
  if (typeof line === 'number') return {line, column: typeof column === 'number' ? column : 1};
  const named = /\((\d+):(\d+)-/.exec(error.message);
  return {line: Number(named?.[1] ?? 1), column: Number(named?.[2] ?? 1)};
}
