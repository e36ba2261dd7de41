import {mdxComponents} from '../../domain/content/mdx/components.ts';
import {nearest} from '../../domain/content/nearest.ts';
import type {Mistake, Stop} from './mdx-mistakes.ts';
import {offsetOf, placeAt} from './mdx-source.ts';

/** Elements of HTML that have no content; in MDX they are closed all the same. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What the parser calls the place in which an element was opened. */
const containers: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  atxHeading: 'a heading',
  tableHeader: 'a cell',
  tableData: 'a cell',
  strong: 'bold text',
  emphasis: 'italic text',
  link: 'a link',
};

type Opened = {
  /** `<name>` without attributes, as the parser has it. */
  readonly tag: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The opening tag as it is written. */
  readonly written: string;
};

function openedIn({reason, source}: Stop): Opened {
  const found = /for `(<([^`]*)>)` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  const [, tag = '', name = '', ...numbers] = found ?? [];
  const [line = 1, column = 1, lastLine = 1, lastColumn = 1] = numbers.map(Number);
  const start = offsetOf(source, {line, column});
  const end = offsetOf(source, {line: lastLine, column: lastColumn});
  return {tag, name, start, end, written: source.slice(start, end)};
}

/** An element that is open where its paragraph, or the text, ends. */
export function neverClosed(stop: Stop): Mistake {
  const {reason, source} = stop;
  const {tag, name, start, end, written} = openedIn(stop);
  const place = placeAt(source, start);
  const opening = {start, end};
  const closing = `</${name}>`;
  if (empty.has(name)) {
    const closed = `${written.slice(0, -1).trimEnd()} />`;
    return {
      message: `\`${tag}\` is never closed: in MDX every element has to be.`,
      fix: `Write \`${closed.includes('\n') || closed.length > 100 ? `<${name} … />` : closed}\`.`,
      place,
      patches: [opening],
      edit: {start, end, text: closed},
    };
  }
  const inside = /before the end of `(\w+)`/.exec(reason)?.[1];
  const later = inside === undefined ? -1 : closingAfter(source, name, end);
  if (inside !== undefined && later >= 0) {
    return {
      message: `\`${tag}\` is opened inside of ${containers[inside] ?? 'a text'}, and \`${closing}\` (line ${placeAt(source, later).line}) stands outside of it.`,
      fix: `Put \`${tag}\` and \`${closing}\` each on a line of its own, with an empty line above and below, or both into one paragraph.`,
      place,
      patches: [opening, {start: later, end: later + closing.length}],
    };
  }
  const code = /[\w.:]+$/.exec(source.slice(0, start).slice(-60))?.[0];
  return {
    message: `\`${tag}\` is never closed${inside === undefined ? '' : ' in its paragraph'}.`,
    fix:
      code === undefined
        ? `Write \`${closing}\` after its content, or \`<${name} />\` where it has none.`
        : `Put \`${code}${written}\` in backquotes where it is code; where an element is meant, write \`${closing}\` after its content.`,
    place,
    patches: [opening],
  };
}

/** Where the closing tag of an element stands, unless another of its name is opened before. */
function closingAfter(source: string, name: string, from: number): number {
  const at = source.indexOf(`</${name}>`, from);
  return source.slice(from, Math.max(from, at)).includes(`<${name}`) ? -1 : at;
}

/** A closing tag of another name than the element that is open. */
export function closingMistake(stop: Stop): Mistake {
  const {reason, source, at, offset} = stop;
  const {tag, name, start, end} = openedIn(stop);
  const closing = /`(<\/[^`]*>)`/.exec(reason)?.[1] ?? '</>';
  const opening = {start, end};
  if (nearest(closing.slice(2, -1), [name]) !== undefined)
    return {
      message: `\`${closing}\` does not close \`${tag}\` (line ${placeAt(source, start).line}).`,
      fix: `Write \`</${name}>\`.`,
      place: at,
      patches: [opening, {start: offset, end: offset + closing.length}],
    };
  return {
    message: `\`${tag}\` is still open where \`${closing}\` stands (line ${at.line}).`,
    fix: `Write \`</${name}>\` before it.`,
    place: placeAt(source, start),
    patches: [opening],
  };
}

/** A closing tag with nothing to close; the parser stops at its slash. */
export function notOpened({source, at, offset}: Stop): Mistake {
  const start = offset - 1;
  const [written = '</'] = /^<\/[^<>]*>?/.exec(source.slice(start)) ?? [];
  return {
    message: `\`${written}\` closes an element that was never opened.`,
    fix: 'Remove it, or open the element before it.',
    place: {line: at.line, column: at.column - 1},
    patches: [{start, end: start + written.length}],
  };
}

/** A `<` at `start` that begins no element; or a component whose attributes are not written as such. */
export function noElement({reason, source, at, offset}: Stop, start: number): Mistake {
  const place = start < 0 ? at : placeAt(source, start);
  const name = /^<([A-Za-z_$][\w.:-]*)?/.exec(source.slice(Math.max(0, start)))?.[1] ?? '';
  const found = /^Unexpected character `(.*?)` \(/.exec(reason)?.[1];
  if (mdxComponents.some((known) => known === name)) {
    return {
      message:
        found === undefined
          ? `\`<${name}\` is not closed by \`>\` or \`/>\`.`
          : `\`${found}\` cannot stand there in \`<${name}\`.`,
      fix: `Write \`<${name} name="text" />\`, with a space between attributes.`,
      place: found === undefined ? place : placeAt(source, offset),
    };
  }
  const stray =
    name === ''
      ? 'no name follows'
      : found === undefined
        ? 'no `>` ends it'
        : `\`${found}\` cannot stand in one`;
  return {
    message: `\`<${name}\` starts an element here, and ${stray}.`,
    fix: 'Write `&lt;` for a less-than sign, or put the text in backquotes.',
    place,
    ...(start < 0 ? {} : {patches: [{start, end: start + 1}]}),
  };
}
