import {visit} from 'unist-util-visit';
import {textField} from '../core/front-matter.ts';
import type {Page, Place} from '../core/site.ts';

/** A stretch of text that a reader reads, and where each of its characters stands in the file. */
export type Prose = {
  readonly value: string;
  readonly place: Place;
  readonly placeAt: (index: number, length: number) => Place;
};

/** Fields of the front matter that a reader sees as sentences. */
const shownFields = ['title', 'description', 'summary', 'question', 'answer'] as const;

/** Several rules read the same pages. */
const bodies = new WeakMap<Page, readonly Prose[]>();

/** What is written for readers on a page: paragraphs, headings, lists, tables, alternative texts. Code is none of it. */
export function bodyProse(page: Page): readonly Prose[] {
  const known = bodies.get(page) ?? readBodyProse(page);
  bodies.set(page, known);
  return known;
}

function readBodyProse(page: Page): readonly Prose[] {
  const lines = page.source.split(/\r?\n/);
  const found: Prose[] = [];
  visit(page.root, (node) => {
    const value = node.type === 'text' ? node.value : node.type === 'image' ? (node.alt ?? '') : '';
    if (value.trim() === '' || node.position === undefined) return;
    found.push(proseOf(value, node.position.start, lines));
  });
  return found;
}

/** The same of the front matter: title, description and the other fields that are shown. */
export function frontMatterProse({frontMatter, source}: Page): readonly Prose[] {
  const lines = source.split(/\r?\n/);
  return shownFields.flatMap((name) => {
    const value = textField(frontMatter, name);
    return frontMatter === undefined || value === undefined
      ? []
      : [proseOf(value, frontMatter.placeOf([name]), lines)];
  });
}

/** The parser takes away indentation, escapes and entities, so a word is looked up again in its line. */
function proseOf(value: string, start: Place, lines: readonly string[]): Prose {
  const firstLine = (lines[start.line - 1] ?? '').indexOf(value.split('\n')[0] ?? '', start.column - 1);
  const begin = Math.max(firstLine, start.column - 1);
  const placeAt = (index: number, length: number): Place => {
    const before = value.slice(0, index).split('\n');
    const line = start.line + before.length - 1;
    const from = before.length === 1 ? begin + index : 0;
    const word = value.slice(index, index + length);
    const at = (lines[line - 1] ?? '').indexOf(word, from);
    return at < 0 ? start : {line, column: at + 1};
  };
  return {value, place: start, placeAt};
}
