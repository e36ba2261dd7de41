/**
 * A text as a reader or a program would see it once it is decoded. Every character knows the part of the source that it comes from, so
 * that what is found in the view has a place in the file. `hidden` says how the source writes it: `undefined` for the source itself.
 */
export type View = {
  readonly text: string;
  readonly hidden: string | undefined;
  /** Where in the source the character at `index` starts, and where it ends. */
  readonly start: (index: number) => number;
  readonly end: (index: number) => number;
  /** What was replaced, in this text: only what touches such a place is news. Undefined where all of it is. */
  readonly seams?: readonly {readonly start: number; readonly end: number}[];
};

/** How `hidden` calls a value that goes on in the next line. */
export const joinsLines = 'a value over two lines';
/** The same for one that goes on over any number of lines. */
export const foldsLines = 'a value over several lines';

/** The source itself. */
export function plainView(text: string): View {
  return {text, hidden: undefined, start: (index) => index, end: (index) => index + 1};
}

/** A part of a view that becomes another text: `start` and `end` in the view’s text. */
export type Piece = {readonly start: number; readonly end: number; readonly text: string};

/** The view with its pieces (in order, not overlapping) replaced; undefined where there is none. `hidden` says how they were written. */
export function replaced(view: View, pieces: readonly Piece[], hidden: string): View | undefined {
  if (pieces.length === 0) return undefined;
  const spans: Span[] = [];
  const parts: string[] = [];
  let position = 0;
  let length = 0;
  const add = (start: number, end: number, own: string | undefined): void => {
    const text = own ?? view.text.slice(start, end);
    if (text === '') return;
    spans.push({at: length, start, end: own === undefined ? undefined : end});
    parts.push(text);
    length += text.length;
  };
  const seams = pieces.map(({start, end, text}) => {
    add(position, start, undefined);
    const seam = {start: length, end: length + text.length};
    add(start, end, text);
    position = end;
    return seam;
  });
  add(position, view.text.length, undefined);
  const placed = (index: number, place: (span: Span) => number): number => {
    const span = index < length ? spanAt(spans, index) : undefined;
    return span === undefined ? 0 : place(span);
  };
  return {
    text: parts.join(''),
    hidden,
    start: (index) =>
      placed(index, ({at, start, end}) => view.start(end === undefined ? start + index - at : start)),
    end: (index) =>
      placed(index, ({at, start, end}) =>
        view.end(end === undefined ? start + index - at : Math.max(start, end - 1)),
      ),
    seams,
  };
}

/** A stretch of the new text from `at` on: copied from `start` of the old one, or, with an `end`, written for what stood there. */
type Span = {readonly at: number; readonly start: number; readonly end: number | undefined};

/** The last of the spans that begins at `index` or before it. */
function spanAt(spans: readonly Span[], index: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((spans[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return index < 0 ? undefined : spans[low];
}

/** The pieces that a pattern (global) finds, each with what it becomes; `undefined` leaves it as it is. */
export function pieces(
  text: string,
  pattern: RegExp,
  become: (match: RegExpExecArray) => string | undefined,
): readonly Piece[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const result = become(match);
    return result === undefined || result === match[0]
      ? []
      : [{start: match.index, end: match.index + match[0].length, text: result}];
  });
}
