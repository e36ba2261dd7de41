import path from 'node:path';
import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {formatFindings, type SourceFinding} from '../../domain/content/finding.ts';
import type {Claim} from '../../domain/evidence/claim.ts';
import {listing, type Fence} from './listing.ts';
import {session} from './session.ts';

export type HighlightOptions = {
  /** Finds a claim that a fenced transcript of `file` refers to; without it every `{claim:…}` in a fence is a finding. */
  readonly claim?: (id: string, file: string) => Claim | undefined;
};

/**
 * A rehype plugin for Docusaurus' `beforeDefaultRehypePlugins`: each fenced block becomes static markup with classes, transcripts by
 * the `terminal` grammar and code by Prism's. Fails the file with all that is wrong in its fences: path, line, column, what to write.
 */
export default function highlight({claim}: HighlightOptions = {}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const findings: SourceFinding[] = [];
    const find = claim && ((id: string) => claim(id, file.path ?? ''));
    visit(tree, 'element', (node, index, parent) => {
      const fence = readFence(node);
      if (fence === undefined || index === undefined || parent === undefined) return undefined;
      const made = fence.language === 'terminal' ? session(fence, find) : listing(fence);
      if (made.kind === 'ok') parent.children[index] = {...made.value, position: node.position};
      else findings.push(...made.findings.map((finding) => inFile(finding, node)));
      return SKIP;
    });
    const [first] = findings;
    if (first === undefined) return;
    const report = formatFindings(path.relative(file.cwd, file.path ?? ''), findings);
    file.fail(`Code blocks cannot be set:\n${report}`, {
      place: {line: first.line, column: first.column},
      source: 'highlight',
    });
  };
}

/** A fenced block as Markdown compiles it, `pre > code`; undefined for any other element. */
function readFence(pre: Element): Fence | undefined {
  const [code] = pre.children;
  if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return undefined;
  const classes = Array.isArray(code.properties['className']) ? code.properties['className'] : [];
  const language = classes.map(String).find((name) => name.startsWith('language-'));
  // Parsing raw HTML (`.md` files) drops `data`; Docusaurus has left the options in an attribute as well.
  const meta = code.data?.meta ?? code.properties['metastring'];
  const source = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return {
    code: source.replace(/\n$/, ''),
    language: language?.slice('language-'.length),
    meta: typeof meta === 'string' ? meta : '',
  };
}

/** From a place in a block to one in its file; a fence in a list is indented, and so is what stands in it. */
function inFile({line, column, message}: SourceFinding, {position}: Element): SourceFinding {
  const start = position?.start ?? {line: 1, column: 1};
  return {line: start.line + line, column: start.column + column - 1, message};
}
