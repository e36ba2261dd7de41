import {namesDeclaredIn, strayDeclaration} from './mdx-declarations.ts';
import type {Mistake, Stop} from './mdx-mistakes.ts';
import {lineAt, placeAt} from './mdx-source.ts';

/** Braces that hold no JavaScript, or that nothing closes. */
export function braceMistake(stop: Stop): Mistake {
  const {reason, source, at, offset} = stop;
  if (reason.includes('end of file')) return neverClosed(source);
  const lineStart = offset - (at.column - 1);
  const line = lineAt(source, at.line);
  if (namesDeclaredIn(line).length > 0) {
    const indent = line.search(/\S/);
    const patches = [{start: lineStart + indent, end: lineStart + line.length}];
    return {...strayDeclaration, place: {line: at.line, column: indent + 1}, patches};
  }
  // The expression may have begun in a line above.
  const column = line.lastIndexOf('{', at.column - 1);
  const start = column < 0 ? source.lastIndexOf('{', offset) : lineStart + column;
  if (start < 0)
    return {
      message: `MDX: ${reason}.`,
      fix: 'Write `\\{` for a brace, or put the text in backquotes.',
      place: at,
    };
  const length = /^\{[^{}\r\n]*\}?/.exec(source.slice(start))?.[0].trimEnd().length ?? 1;
  const text = source.slice(start, start + length);
  const end = start + length;
  const place = placeAt(source, start);
  const patches = [{start, end}];
  if (text.startsWith('{#')) return headingId(text, {start, end}, lineAt(source, place.line), place);
  // A figure of its own is a block, which a sentence cannot hold.
  if (text.startsWith('{claim:')) {
    return {
      message: `\`${text}\` stands for a figure only in transcripts.`,
      fix: `Write \`<${lineAt(source, place.line).trim() === text ? 'Claim' : 'ClaimText'} id="${text.slice(7, -1)}" />\`.`,
      place,
      patches,
    };
  }
  return {
    message: `Braces hold JavaScript in MDX, and \`${text}\` is none.`,
    fix: 'Write `\\{` for a brace, or put the text in backquotes.',
    place,
    patches,
  };
}

/** `{#id}`, as Docusaurus’s older Markdown had it. A heading that has a mark of the right form keeps that one. */
function headingId(
  text: string,
  at: {readonly start: number; readonly end: number},
  line: string,
  place: Mistake['place'],
): Mistake {
  const mark = `{/* ${text.slice(1, -1)} */}`;
  const [other] = /\{\/\*\s*#[^*]*\*\/\}/.exec(line) ?? [];
  return {
    message: `\`${text}\` is no heading id in MDX.`,
    fix: other === undefined ? `Write \`${mark}\`.` : `Remove it: the heading has the id \`${other}\`.`,
    place,
    patches: [at],
    ...(other === undefined ? {edit: {...at, text: mark}} : {}),
  };
}

function neverClosed(source: string): Mistake {
  const start = lastOpenBrace(source);
  const place = placeAt(source, start);
  const isComment = source.startsWith('{/*', start);
  return {
    message: isComment
      ? 'The comment that starts here is never closed.'
      : '`{` starts an expression that nothing closes.',
    fix: isComment
      ? 'Write `*/}` at its end.'
      : 'Write `\\{` for a brace, or `}` at the end of the expression.',
    place,
    patches: [{start, end: isComment ? start + lineLength(source, start) : start + 1}],
  };
}

function lineLength(source: string, start: number): number {
  return /^[^\r\n]*/.exec(source.slice(start))?.[0].length ?? 1;
}

/** The opening brace that has no partner, searched from the end; a comment that is not closed hides what braces follow it. */
function lastOpenBrace(source: string): number {
  const comment = source.lastIndexOf('{/*');
  if (comment >= 0 && !source.slice(comment).includes('*/}')) return comment;
  let closed = 0;
  for (let index = source.length - 1; index >= 0; index--) {
    if (source[index] === '}') closed += 1;
    if (source[index] !== '{') continue;
    if (closed === 0) return index;
    closed -= 1;
  }
  return 0;
}
