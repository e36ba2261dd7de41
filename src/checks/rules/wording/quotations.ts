import type {Page} from '../../core/site.ts';
import type {Prose} from '../../prose/prose.ts';

const quotation = /“[^”]*”|"[^"\n]+"|(?<![\p{L}\p{N}])‘[^’]*’(?![\p{L}\p{N}])/gu;

/** The text with blanks for what others said in it, each character in its place: their words are theirs. */
export function withoutQuotations(text: string): string {
  return text.replaceAll(quotation, (words) => words.replaceAll(/[^\n]/g, ' '));
}

/** Tells whether a text of the page stands in a block quotation. */
export function quotedIn({root}: Page): (prose: Prose) => boolean {
  const ranges = root.children.flatMap(({type, position}) =>
    type === 'blockquote' && position !== undefined ? [position] : [],
  );
  return ({place: {line}}) => ranges.some(({start, end}) => start.line <= line && line <= end.line);
}
