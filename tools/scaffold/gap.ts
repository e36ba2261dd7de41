/** What an author has to fill is marked with this word; `grep -rn "gap:"` finds all that is left. */
const GAP = 'gap:';

/** A gap in the text of a page. It shows nothing until it is filled. */
export function textGap(what: string): string {
  return `{/* ${GAP} ${what} */}`;
}

/** A field without a value, with what belongs there. The check names it until it is filled. */
export function fieldGap(field: string, what: string): string {
  return `${field}: # ${GAP} ${what}`;
}
