import {joinsLines, pieces, replaced, type View} from './view.ts';

/** Lines that a shell or a string of a program continues: `\` at the end, `"…" + "…"`, adjacent quoted strings. */
export function continued(view: View): View | undefined {
  const found = pieces(
    view.text,
    /\\\r?\n[ \t>]*|["'`][ \t]*\+?[ \t]*\r?\n?[ \t]*\+?[ \t]*["'`](?=[\w.@:+-])/g,
    () => '',
  );
  return replaced(view, found, 'a value in parts');
}

/** Each line joined to the next, in two views, so that every pair of lines meets once and no three do. */
export function wrapped(view: View): readonly View[] {
  return [0, 1].flatMap((turn) => {
    let count = 0;
    const found = pieces(view.text, /-?[ \t]*\r?\n[ \t>|*#]*/g, ([gap]) => {
      if (/\n.*\n/s.test(gap)) return undefined;
      count++;
      if (count % 2 !== turn) return undefined;
      return gap.startsWith('-') ? '-' : '';
    });
    const joined = replaced(view, found, joinsLines);
    return joined === undefined ? [] : [joined];
  });
}
