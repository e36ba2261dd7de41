import type {SourceFinding} from '../content/finding.ts';
import {readClaim, type FindClaim} from './claims.ts';
import {tokenKinds, type GrammarToken, type TranscriptLine, type TranscriptToken} from './transcript.ts';

/** Lines of a session with what is wrong with them; lines are counted from 1 within the session. */
export type Assembled = {
  readonly lines: readonly TranscriptLine[];
  readonly findings: readonly SourceFinding[];
};

/** Turns the grammar's tokens into the lines of a transcript, puts claims in, and says which lines no shell would accept. */
export function assemble(tokens: readonly (readonly GrammarToken[])[], find: FindClaim): Assembled {
  const lines: TranscriptLine[] = [];
  const findings: SourceFinding[] = [];
  let isOpen = false;
  for (const [index, row] of tokens.entries()) {
    // Tokenizers mark an empty line by a token that contains its line break, and leave empty tokens at line breaks.
    const pieces = row.filter((token) => !token.empty && token.content !== '');
    const text = pieces.map((piece) => piece.content).join('');
    const kind = kindOf(pieces, text);
    const report = (message: string, column = 1) => findings.push({line: index + 1, column, message});
    const message = problemOf(kind, text, isOpen);
    if (message !== undefined) report(message);
    lines.push({kind, tokens: readTokens(pieces, kind, find, report)});
    isOpen = kind === 'command' && endsOpen(text);
    if (isOpen && index === tokens.length - 1) report(DANGLING, text.length);
  }
  return {lines, findings};
}

const DANGLING = 'The command ends in `\\` and nothing follows: write its next line, or take the `\\` away.';

function problemOf(kind: TranscriptLine['kind'], text: string, isOpen: boolean): string | undefined {
  if (isOpen && text === '') {
    return 'The command above ends in `\\` and goes on with an empty line: write its next line, or take the `\\` away.';
  }
  if (isOpen && text.startsWith('$ ')) {
    return 'The command above ends in `\\` and a new prompt follows: write `> ` here, or take the `\\` away.';
  }
  if (text === '$') return 'A prompt without a command: write `$ ` and the command, or take the line away.';
  if (kind === 'output' && /^>(?: |$)/.test(text)) {
    return 'A continuation without a command: write it under its `$ ` line, or `\\> ` where it is output.';
  }
  return undefined;
}

function kindOf(pieces: readonly GrammarToken[], text: string): TranscriptLine['kind'] {
  const outermost = pieces[0]?.types[0];
  if (outermost === 'command' || outermost === 'comment') return outermost;
  return text === '' ? 'blank' : 'output';
}

function readTokens(
  pieces: readonly GrammarToken[],
  kind: TranscriptLine['kind'],
  find: FindClaim,
  report: (message: string, column: number) => void,
): readonly TranscriptToken[] {
  const tokens: TranscriptToken[] = [];
  let column = 1;
  for (const {types, content: text} of pieces) {
    const name = types.at(-1);
    if (name === 'claim') {
      const claim = readClaim(text, find);
      if ('problem' in claim) report(claim.problem, column);
      else tokens.push(claim);
    } else if (name !== 'escape') {
      tokens.push({kind: tokenKinds.find((known) => known === name) ?? 'output', text});
    }
    if (kind === 'command' && text.includes('{claim:')) {
      report(
        'A claim stands in output or in a comment: write in the command what was typed.',
        column + text.indexOf('{claim:'),
      );
    }
    column += text.length;
  }
  // An empty continuation (`>`) is an empty line of the command, and is copied as one.
  const isBare = kind === 'command' && tokens.every((token) => token.kind === 'prompt');
  if (isBare) tokens.push({kind: 'command', text: ''});
  return tokens;
}

/** An odd number of backslashes at the end: an even one is so many backslashes. */
function endsOpen(text: string): boolean {
  let count = 0;
  while (text.at(-1 - count) === '\\') count += 1;
  return count % 2 === 1;
}
