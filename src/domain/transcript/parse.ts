import type {Parsed, SourceFinding} from '../content/finding.ts';
import {assemble} from './assemble.ts';
import {findCharacters, withoutInvisible} from './characters.ts';
import type {FindClaim} from './claims.ts';
import {readHeader} from './header.ts';
import {lineText, type Tokenize, type Transcript, type TranscriptLine} from './transcript.ts';

export type TranscriptOptions = {
  /** Finds a claim by id; without it every `{claim:…}` is a finding. */
  readonly claim?: FindClaim;
  /** Prism's tokenizer with the `terminal` grammar: `tokenizeTerminal` in src/plugins/highlight. */
  readonly tokenize: Tokenize;
};

/**
 * Reads a terminal session (the format is in README.md beside this file) from a file or a fenced block. CRLF, a byte order mark and
 * blanks at the ends of lines are tolerated. Never throws: everything that is wrong comes back at once, in order, with its place.
 */
export function parseTranscript(
  source: string,
  {claim = () => undefined, tokenize}: TranscriptOptions,
): Parsed<Transcript> {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const {title, end, findings: headerFindings} = readHeader(lines);
  const first = lines.findIndex((line, index) => index >= end && line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const findings = [...headerFindings, ...findCharacters(lines)];
  if (first === -1) findings.push({line: Math.max(1, end), column: 1, message: EMPTY});
  const session = first === -1 ? [] : lines.slice(first, last + 1);

  const assembled = assemble(
    session.length === 0 ? [] : tokenize(session.map(withoutInvisible).join('\n')),
    claim,
  );
  findings.push(...assembled.findings.map((finding) => ({...finding, line: finding.line + first})));
  if (findings.length > 0) return {kind: 'findings', findings: findings.toSorted(byPlace)};
  return {
    kind: 'ok',
    value: toTranscript(
      title,
      assembled.lines.filter((line) => !isForChecks(line)),
    ),
  };
}

/** A comment that speaks to the publication gate (src/checks/README.md) is no part of the session. */
function isForChecks(line: TranscriptLine): boolean {
  return line.kind === 'comment' && lineText(line).startsWith('# check-allow ');
}

const EMPTY = 'The transcript is empty: write `$ ` and a command, and below it what came out.';

function toTranscript(title: string | undefined, lines: readonly TranscriptLine[]): Transcript {
  const typed = lines.filter((line) => line.kind === 'command');
  const commands = typed.map(({tokens}) =>
    lineText({kind: 'command', tokens: tokens.filter((token) => token.kind === 'command')}),
  );
  return {
    ...(title === undefined ? {} : {title}),
    lines,
    commands: commands.join('\n'),
    text: lines.map(lineText).join('\n'),
  };
}

function byPlace(a: SourceFinding, b: SourceFinding): number {
  return a.line - b.line || a.column - b.column;
}
