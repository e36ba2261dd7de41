import type {Place, SyntaxProblem} from './site.ts';

/** What the MDX parser throws (a VFileMessage). */
type ParserError = {
  readonly reason: string;
  readonly place?: Place | {readonly start: Place; readonly end: Place} | undefined;
};

type Mistake = {
  readonly message: string;
  readonly fix: string;
  readonly place?: Place;
  readonly lastLine?: number;
};

/** A parser's error in an author's words, and the last line that it concerns. @throws what is no parser's error */
export function explain(
  error: unknown,
  source: string,
): {readonly problem: SyntaxProblem; readonly lastLine: number} {
  if (!isParserError(error)) throw error;
  const at = startOf(error, source);
  const mistake = recognise(error.reason, source, at);
  const {line, column} = mistake.place ?? at;
  return {
    problem: {line, column, message: mistake.message, fix: mistake.fix},
    lastLine: Math.max(line, mistake.lastLine ?? at.line),
  };
}

function recognise(reason: string, source: string, at: Place): Mistake {
  const [, tag = '', openLine, openColumn] = /closing tag for `(<[^`]*>)` \((\d+):(\d+)/.exec(reason) ?? [];
  const opened = openLine === undefined ? undefined : {line: Number(openLine), column: Number(openColumn)};
  const opening = opened === undefined ? {} : {place: opened, lastLine: opened.line};
  const name = tag.replaceAll(/[<>]/g, '');
  // The parser stops at the character after `<`.
  const beforeSign = {line: at.line, column: Math.max(1, at.column - 1)};
  if (reason.startsWith('Unexpected closing tag')) {
    const closing = /`(<\/[^`]*>)`/.exec(reason)?.[1] ?? 'This tag';
    return {
      ...opening,
      message: `\`${tag}\` is still open where \`${closing}\` stands (line ${at.line}).`,
      fix: `Write \`</${name}>\` before it.`,
    };
  }
  if (opened !== undefined) {
    const inside = reason.includes('before the end of') ? ' in its paragraph' : '';
    return {
      message: `\`${tag}\` is never closed${inside}.`,
      fix: `Write \`</${name}>\` after its content, or \`<${name} />\` where it has none.`,
      ...opening,
    };
  }
  if (reason.startsWith('Unexpected closing slash')) {
    return {
      message: 'This tag closes an element that was never opened.',
      fix: 'Remove it, or open the element before it.',
    };
  }
  if (reason.includes('to create a comment in MDX'))
    return {message: '`<!--` is no comment in MDX.', fix: 'Write `{/* text */}`.', place: beforeSign};
  if (reason.includes('to create a link in MDX'))
    return {
      message: '`<…>` is no link in MDX.',
      fix: 'Write `[text](address)`.',
      place: {line: at.line, column: lineOf(source, at).lastIndexOf('<', at.column - 1) + 1},
    };
  if (/^Unexpected character .* before (?:local )?name/.test(reason)) {
    return {
      message: '`<` starts an element here, and no name follows.',
      fix: 'Write `&lt;` for a less-than sign, or put the text in backquotes.',
      place: beforeSign,
    };
  }
  if (reason.includes('import/exports')) {
    return {
      message: 'A paragraph that starts with `import` or `export` is JavaScript in MDX, and this is none.',
      fix: "Write `import Name from './file'` with an empty line after it, or start the sentence with another word.",
      place: {line: at.line, column: 1},
    };
  }
  if (reason.includes('expression')) return braces(reason, source, at);
  return {
    message: `MDX: ${reason}.`,
    fix: 'Mend the element at this place; attributes are written name="text".',
  };
}

function braces(reason: string, source: string, at: Place): Mistake {
  if (reason.includes('end of file')) {
    return {
      message: '`{` starts an expression that nothing closes.',
      fix: 'Write `\\{` for a brace, or `}` at the end of the expression.',
      place: lastOpenBrace(source),
      lastLine: Infinity,
    };
  }
  const line = lineOf(source, at);
  const start = line.lastIndexOf('{', at.column - 1);
  const text = start < 0 ? '{' : line.slice(start, line.indexOf('}', start) + 1 || undefined).trimEnd();
  const place = start < 0 ? at : {line: at.line, column: start + 1};
  if (text.startsWith('{#')) {
    return {
      message: `\`${text}\` is no heading id in MDX.`,
      fix: `Write \`{/* ${text.slice(1, -1)} */}\`.`,
      place,
    };
  }
  if (text.startsWith('{claim:')) {
    return {
      message: `\`${text}\` stands for a figure only in transcripts.`,
      fix: `Write \`<Claim id="${text.slice(7, -1)}" />\`.`,
      place,
    };
  }
  return {
    message: `Braces hold JavaScript in MDX, and \`${text}\` is none.`,
    fix: 'Write `\\{` for a brace, or put the text in backquotes.',
    place,
  };
}

/** The opening brace that has no partner, searched from the end. */
function lastOpenBrace(source: string): Place {
  let closed = 0;
  for (let index = source.length - 1; index >= 0; index--) {
    if (source[index] === '}') closed += 1;
    if (source[index] !== '{') continue;
    if (closed === 0) return placeOf(source, index);
    closed -= 1;
  }
  return {line: 1, column: 1};
}

function lineOf(source: string, {line}: Place): string {
  return source.split('\n')[line - 1] ?? '';
}

function placeOf(source: string, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1};
}

function startOf({place}: ParserError, source: string): Place {
  if (place === undefined) return {line: source.split('\n').length, column: 1};
  return 'start' in place ? place.start : place;
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
