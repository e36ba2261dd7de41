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
  const starts: number[] = [];
  const ends: number[] = [];
  const seams: {start: number; end: number}[] = [];
  let text = '';
  let position = 0;
  const copy = (end: number): void => {
    for (; position < end; position++) {
      starts.push(view.start(position));
      ends.push(view.end(position));
      text += view.text[position];
    }
  };
  for (const piece of pieces) {
    copy(piece.start);
    seams.push({start: text.length, end: text.length + piece.text.length});
    for (let index = 0; index < piece.text.length; index++) {
      starts.push(view.start(piece.start));
      ends.push(view.end(Math.max(piece.start, piece.end - 1)));
    }
    text += piece.text;
    position = piece.end;
  }
  copy(view.text.length);
  return {
    text,
    hidden,
    start: (index) => starts[index] ?? 0,
    end: (index) => ends[index] ?? 0,
    seams,
  };
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
