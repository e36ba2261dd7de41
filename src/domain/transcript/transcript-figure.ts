import {codeFigure, type CodeToken, type MarkupElement} from './code-figure.ts';
import type {Transcript, TranscriptToken} from './transcript.ts';

/** The markup of a transcript. `title` overrides the transcript's own; without either the caption says “terminal”. */
export function transcriptFigure(
  transcript: Transcript,
  title: string | undefined = transcript.title,
): MarkupElement {
  return codeFigure({
    variant: 'terminal',
    title: title ?? 'terminal',
    frameName: title === undefined ? 'Terminal session' : `Terminal session: ${title}`,
    copies: [
      ...(transcript.commands === '' ? [] : [{what: 'commands', label: 'Copy commands'} as const]),
      {what: 'whole', label: 'Copy all'},
    ],
    lines: transcript.lines.map((line) => ({tokens: line.tokens.map(toCodeToken)})),
  });
}

/** Output is the ground and needs no element. */
function toCodeToken({kind, text, better}: TranscriptToken): CodeToken {
  if (kind === 'output') return {classes: [], text};
  return {classes: [`tok-${kind}`, ...(better === false ? ['tok-worse'] : [])], text};
}
