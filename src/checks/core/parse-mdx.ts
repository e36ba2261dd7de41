import type {Root} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {explain} from './mdx-mistakes.ts';
import {applyPatches} from './mdx-source.ts';
import type {SyntaxProblem} from './site.ts';
import {unclosedFences} from './unclosed-fences.ts';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Parses MDX and goes on after a mistake: the parser stops at the first, so what is wrong there is blanked (lines and columns stay), or,
 * where it cannot be told apart, its paragraphs are, and the rest is parsed again, until nothing is wrong. All mistakes are reported in
 * one run.
 */
export function parseMdx(source: string): {readonly root: Root; readonly problems: readonly SyntaxProblem[]} {
  const problems: SyntaxProblem[] = [];
  let text = source;
  for (;;) {
    try {
      const root = processor.parse(text);
      return {root, problems: [...problems, ...unclosedFences(root, source)]};
    } catch (error) {
      const {problem, patches, lastLine} = explain(error, text);
      problems.push(problem);
      const without = applyPatches(text, patches);
      const rest = without === text ? blankParagraphs(text, problem.line, lastLine) : without;
      text = rest === text ? blankParagraphs(text, 1, Infinity) : rest;
    }
  }
}

/** Replaces by spaces every line from `first` to `last`, widened at both ends to the next empty line. */
function blankParagraphs(text: string, first: number, last: number): string {
  const lines = text.split('\n');
  const isEmpty = (index: number): boolean => (lines[index] ?? '').trim() === '';
  let from = Math.min(first, lines.length) - 1;
  let to = Math.min(last, lines.length) - 1;
  while (from > 0 && !isEmpty(from - 1)) from -= 1;
  while (to < lines.length - 1 && !isEmpty(to + 1)) to += 1;
  return lines
    .map((line, index) => (index >= from && index <= to ? line.replaceAll(/[^\r]/g, ' ') : line))
    .join('\n');
}
