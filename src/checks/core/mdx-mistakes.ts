import {attributeMistake, quoteMistake} from './mdx-attributes.ts';
import {braceMistake} from './mdx-braces.ts';
import {declarationMistake} from './mdx-declarations.ts';
import {offsetOf, type Patch} from './mdx-source.ts';
import {closingMistake, neverClosed, noElement, notOpened} from './mdx-tags.ts';
import {placeholders, yourWords} from './placeholders.ts';
import type {Edit} from './finding.ts';
import type {Place, SyntaxProblem} from './site.ts';

/** What the MDX parser throws (a VFileMessage). */
type ParserError = {
  readonly reason: string;
  readonly place?: Place | {readonly start: Place; readonly end: Place} | undefined;
};

/** A mistake in an author’s words. `patches` take it out of the text, so that the rest can be read. */
export type Mistake = {
  readonly message: string;
  readonly fix: string;
  readonly place: Place;
  readonly patches?: readonly Patch[];
  readonly edit?: Edit;
};

/** What a parser’s error is about: its reason, the text, and where it stopped, as a place and in UTF-16 units. */
export type Stop = {
  readonly reason: string;
  readonly source: string;
  readonly at: Place;
  readonly offset: number;
};

/**
 * A parser’s error in an author’s words, and what takes it out of the text; without patches its whole paragraph, down to `lastLine`, has
 * to go. @throws what is no parser’s error
 */
export function explain(
  error: unknown,
  source: string,
): {readonly problem: SyntaxProblem; readonly patches: readonly Patch[]; readonly lastLine: number} {
  if (!isParserError(error)) throw error;
  const at = startOf(error, source);
  const offset = offsetOf(source, at);
  const {place, message, fix, edit, patches = []} = recognise({reason: error.reason, source, at, offset});
  const problem = {...place, message, fix, ...(edit === undefined ? {} : {edit})};
  return {problem, patches, lastLine: Math.max(place.line, at.line)};
}

function recognise(stop: Stop): Mistake {
  const {reason, source, at, offset} = stop;
  if (reason.startsWith('Unexpected closing tag')) return closingMistake(stop);
  if (/^Expected a closing tag for `<[^`]*>` \(/.test(reason)) return neverClosed(stop);
  if (reason.startsWith('Unexpected closing slash')) return notOpened(stop);
  if (reason.includes('to create a comment in MDX')) return commentMistake(stop);
  if (reason.includes('to create a link in MDX')) return linkMistake(stop);
  if (reason.includes('import/exports')) return declarationMistake(stop);
  if (reason.includes('expression')) return braceMistake(stop);
  if (reason.includes('before attribute value')) return attributeMistake(stop);
  if (/closing quote|^Unexpected character `["']`(?!.* before name)/.test(reason)) return quoteMistake(stop);
  if (/(?:name|attribute|tag)/.test(reason)) return noElement(stop, source.lastIndexOf('<', offset - 1));
  return {
    message: `MDX: ${reason}.`,
    fix: 'Mend the element at this place; attributes are written name="text".',
    place: at,
  };
}

function commentMistake({source, at, offset}: Stop): Mistake {
  const start = offset - 1;
  const place = {line: at.line, column: at.column - 1};
  const message = '`<!--` is no comment in MDX.';
  const [whole, text = ''] = /^<!--([\s\S]*?)-->/.exec(source.slice(start)) ?? [];
  if (whole === undefined)
    return {message, fix: 'Write `{/* text */}`.', place, patches: [{start, end: start + 1}]};
  const end = start + whole.length;
  const words = text.trim();
  const isShort = !words.includes('\n') && words.length <= 60;
  return {
    message,
    fix: `Write \`{/* ${isShort ? words : 'text'} */}\`.`,
    place,
    patches: [{start, end}],
    ...(words.includes('*/') ? {} : {edit: {start, end, text: `{/* ${words} */}`}}),
  };
}

function linkMistake({source, at, offset}: Stop): Mistake {
  const start = source.lastIndexOf('<', offset - 1);
  const [whole = '<', address] = /^<([^\s<>]+)>/.exec(source.slice(start)) ?? [];
  const target = address?.includes('@') === true && !address.includes(':') ? `mailto:${address}` : address;
  return {
    message: '`<…>` is no link in MDX.',
    fix: `Write \`[${placeholders.link}](${target ?? 'ADDRESS'})\`, ${yourWords}.`,
    place: {line: at.line, column: at.column - (offset - start)},
    patches: [{start, end: start + whole.length}],
  };
}

function startOf({place}: ParserError, source: string): Place {
  if (place === undefined) return {line: source.split('\n').length, column: 1};
  return 'start' in place ? place.start : place;
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}
