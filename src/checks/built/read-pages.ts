import type {ChildNode, Element, ParentNode} from 'domhandler';
import {DomUtils, parseDocument} from 'htmlparser2';
import type {SourceFile} from '../core/input.ts';
import {isPlaceholder} from '../core/placeholders.ts';
import type {Place} from '../core/site.ts';

/** An address that a built page refers to, as it is written. */
export type BuiltLink = {readonly written: string; readonly place: Place};

/** A built image or drawing that has no words in its place. */
export type WordlessImage = {readonly name: 'img' | 'svg'; readonly source: string; readonly place: Place};

/** What a built page refers to and can be referred to by. `route` is its address. */
export type BuiltPage = {
  readonly file: string;
  readonly route: string;
  readonly links: readonly BuiltLink[];
  readonly ids: ReadonlySet<string>;
  readonly images: number;
  readonly wordless: readonly WordlessImage[];
};

/** The folder of a built site: where its first page lies. */
export function builtFolder(built: readonly SourceFile[]): string {
  const homes = built.map(({file}) => file).filter((file) => /(?:^|\/)index\.html$/.test(file));
  const [home = ''] = homes.toSorted((a, b) => a.length - b.length);
  return home.slice(0, -'index.html'.length);
}

/** Reads a built HTML page by a real parser; `path` is the file’s path from the built folder. */
export function readBuiltPage({file, text}: SourceFile, path: string): BuiltPage {
  const html = text() ?? '';
  const placeOf = places(html);
  const elements = DomUtils.findAll(() => true, parseDocument(html, {withStartIndices: true}).children);
  const links = elements.flatMap((element) =>
    addressesOf(element).map((written) => ({written, place: placeOf(element)})),
  );
  const ids = elements.flatMap(({attribs}) =>
    [attribs['id'], attribs['name']].filter((id) => id !== undefined),
  );
  const drawn = elements.filter(({name, parent}) => name === 'img' || (name === 'svg' && parent !== null));
  return {
    file,
    route: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    links,
    ids: new Set(ids),
    images: drawn.length,
    wordless: drawn.flatMap((element) =>
      hasWords(element)
        ? []
        : [
            {
              name: element.name === 'img' ? ('img' as const) : ('svg' as const),
              source: element.attribs['src'] ?? '',
              place: placeOf(element),
            },
          ],
    ),
  };
}

function addressesOf({name, attribs}: Element): readonly string[] {
  const single = ['href', 'src', 'poster'].flatMap((attribute) => attribs[attribute] ?? []);
  const sets = (attribs['srcset'] ?? '').split(',').flatMap((source) => source.trim().split(/\s+/)[0] || []);
  // `<use href>` names a symbol of the page, `<base>` nothing.
  return name === 'use' || name === 'base' ? [] : [...single, ...sets];
}

/**
 * An `alt`, even an empty one, says what an image is, unless it is the placeholder of a mend; a drawing is named, hidden as a decoration,
 * itself or with what it stands in, or a part of a larger one that has its words.
 */
function hasWords(element: Element): boolean {
  const {name, attribs} = element;
  if (name === 'img') return isWritten(attribs['alt']) || isHidden(element);
  const title = element.children.some(
    (child) => isElement(child) && child.name === 'title' && DomUtils.textContent(child).trim() !== '',
  );
  return (
    isNamed(element) ||
    title ||
    attribs['role'] === 'presentation' ||
    isHidden(element) ||
    // What stands in an image is a part of it (ARIA, “children presentational”).
    around(element).some((outer) => outer.attribs['role'] === 'img' && isNamed(outer))
  );
}

function isNamed({attribs}: Element): boolean {
  return ['aria-label', 'aria-labelledby'].some((attribute) => {
    const value = attribs[attribute];
    return value !== '' && isWritten(value);
  });
}

function isWritten(value: string | undefined): boolean {
  return value !== undefined && !isPlaceholder(value);
}

function isHidden(element: Element): boolean {
  return [element, ...around(element)].some(
    ({attribs}) => attribs['aria-hidden'] === 'true' || 'hidden' in attribs,
  );
}

/** All that an element stands in, from the inside out. */
function around(element: Element): readonly Element[] {
  const outer = parentOf(element);
  return outer === undefined ? [] : [outer, ...around(outer)];
}

function parentOf({parent}: Element): Element | undefined {
  return parent !== null && isElement(parent) ? parent : undefined;
}

function isElement(node: ChildNode | ParentNode): node is Element {
  return 'attribs' in node;
}

/** Where an element starts, by line and column. Pages have few lines, and long ones. */
function places(html: string): (element: Element) => Place {
  const starts = [0, ...[...html.matchAll(/\n/g)].map(({index}) => index + 1)];
  return ({startIndex}) => {
    const at = startIndex ?? 0;
    const line = starts.findLastIndex((start) => start <= at);
    return {line: line + 1, column: at - (starts[line] ?? 0) + 1};
  };
}
