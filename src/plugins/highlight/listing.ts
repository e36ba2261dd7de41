import {normalizeTokens, Prism} from 'prism-react-renderer';
import type {Parsed, SourceFinding} from '../../domain/content/finding.ts';
import {codeFigure, type CodeToken, type MarkupElement} from '../../domain/transcript/code-figure.ts';
import type {GrammarToken} from '../../domain/transcript/transcript.ts';
import {explainUnknown, grammarOf} from './languages.ts';
import {readMagicComments} from './magic-comments.ts';
import {readMeta} from './meta.ts';
import {classesOf} from './token-classes.ts';

/** A fenced block: its code without the last line break, its language and what stands after it. */
export type Fence = {readonly code: string; readonly language?: string | undefined; readonly meta: string};

/** The markup of a block of code, or what is wrong with it. Lines are counted from 1 within the block; the fence itself is line 0. */
export function listing({code, language, meta: metaSource}: Fence): Parsed<MarkupElement> {
  const {lines, marked, findings: magic} = readMagicComments(code.split('\n'));
  const meta = readMeta(metaSource, lines.length);
  const grammar = grammarOf(language ?? 'text');
  const problems = [...(grammar === undefined ? [explainUnknown(language ?? '')] : []), ...meta.problems];
  if (code.trim() === '') problems.push('The block is empty: write the code, or take the block away.');
  const findings: SourceFinding[] = [...problems.map((message) => ({line: 0, column: 1, message})), ...magic];
  if (grammar === undefined || findings.length > 0) return {kind: 'findings', findings};

  const tokens = normalizeTokens(Prism.tokenize(lines.join('\n'), grammar));
  const value = codeFigure({
    variant: 'listing',
    title: meta.title,
    language: language ?? 'text',
    frameName: `Code: ${meta.title ?? language ?? 'text'}`,
    copies: [{what: 'whole', label: 'Copy'}],
    lines: tokens.map((row, index) => ({
      tokens: joinRuns(row),
      isMarked: marked.has(index + 1) || meta.marked.has(index + 1),
      ...(meta.firstNumber === undefined ? {} : {number: meta.firstNumber + index}),
    })),
  });
  return {kind: 'ok', value};
}

/** One run for neighbours of one class: most of what Prism tells apart is set alike. */
function joinRuns(row: readonly GrammarToken[]): readonly CodeToken[] {
  const runs: CodeToken[] = [];
  for (const {types, content, empty} of row) {
    const classes = classesOf(types);
    const previous = runs.at(-1);
    if (empty || content === '') continue;
    if (previous === undefined || previous.classes.join(' ') !== classes.join(' '))
      runs.push({classes, text: content});
    else runs.splice(-1, 1, {classes, text: previous.text + content});
  }
  return runs;
}
