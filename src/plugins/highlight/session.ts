import type {Parsed} from '../../domain/content/finding.ts';
import type {FindClaim} from '../../domain/transcript/claims.ts';
import type {MarkupElement} from '../../domain/transcript/code-figure.ts';
import {parseTranscript} from '../../domain/transcript/parse.ts';
import {transcriptFigure} from '../../domain/transcript/transcript-figure.ts';
import type {Fence} from './listing.ts';
import {readMeta} from './meta.ts';
import {tokenizeTerminal} from './terminal.ts';

/**
 * The markup of a fence ```` ```terminal ````, or what is wrong with it. Lines are counted from 1 within the block; the fence is line 0.
 */
export function session({code, meta: source}: Fence, claim: FindClaim | undefined): Parsed<MarkupElement> {
  const meta = readMeta(source, code.split('\n').length);
  const parsed = parseTranscript(code, {tokenize: tokenizeTerminal, ...(claim === undefined ? {} : {claim})});
  const problems = [...meta.problems];
  if (meta.marked.size > 0 || meta.firstNumber !== undefined) {
    problems.push('A transcript has no numbered or marked lines: write `title="…"` only.');
  }
  if (parsed.kind === 'ok' && meta.title !== undefined && parsed.value.title !== undefined) {
    problems.push('The title is given twice: keep it after `terminal`, or in the header.');
  }
  const onFence = problems.map((message) => ({line: 0, column: 1, message}));
  if (parsed.kind === 'findings') return {kind: 'findings', findings: [...onFence, ...parsed.findings]};
  if (onFence.length > 0) return {kind: 'findings', findings: onFence};
  return {kind: 'ok', value: transcriptFigure(parsed.value, meta.title)};
}
