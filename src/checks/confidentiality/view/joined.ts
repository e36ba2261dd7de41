import {foldsLines, joinsLines, pieces, replaced, type View} from './view.ts';

/** Lines that a shell or a string of a program continues: `\` at the end, `"…" + "…"`, adjacent quoted strings. */
export function continued(view: View): View | undefined {
  const found = pieces(
    view.text,
    /\\\r?\n[ \t>]*|["'`][ \t]*\+?[ \t]*\r?\n?[ \t]*\+?[ \t]*["'`](?=[\w.@:+-])/g,
    () => '',
  );
  return replaced(view, found, 'a value in parts');
}

/** Each line joined to the next, in two views, so that every pair of lines meets once and no three do. A path begins no rest of a name. */
export function wrapped(view: View): readonly View[] {
  return [0, 1].flatMap((turn) => {
    let count = 0;
    const found = pieces(view.text, /(?:-|(?<![ \t]))[ \t]*\r?\n[ \t>|*#]*(?![a-z][\w-]*\/)/g, ([gap]) => {
      if (/\n.*\n/s.test(gap)) return undefined;
      count++;
      if (count % 2 !== turn) return undefined;
      return gap.startsWith('-') ? '-' : '';
    });
    const joined = replaced(view, found, joinsLines);
    return joined === undefined ? [] : [joined];
  });
}

/** Lines that hold nothing but more of what the line before ends with, such as a token that a terminal or a header folds. */
export function folded(view: View): View | undefined {
  const found = pieces(
    view.text,
    /(?<=[\w+/=.-]{12})\r?\n[ \t>|]*(?=[\w+/=.-]+[ \t]*(?:\r?\n|$))/g,
    () => '',
  );
  return replaced(view, found, foldsLines);
}

/** True where a line of prose may break an address: else nobody needs to look. */
export function mayWrap(text: string): boolean {
  return /\d\.[ \t]*\r?\n[ \t>]*\d|\d[ \t]*\r?\n[ \t>]*\.\d|@[\w-]*[.-]?\r?\n|\w\r?\n[ \t>]*@|\w\r?\n[ \t>]*\.\w|[a-z]-\r?\n[ \t>]*\d+[a-z]?\.\w|[A-Z]{2}\d\d[ \dA-Z]*\r?\n|\d{4}[ -]?\r?\n[ \t>]*\d{4}/.test(
    text,
  );
}
