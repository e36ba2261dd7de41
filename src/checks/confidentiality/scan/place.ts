/** A place of a text, 1-based. */
export type LineAndColumn = {readonly line: number; readonly column: number};

/** Turns offsets of a text into lines and columns. */
export function placer(text: string): (offset: number) => LineAndColumn {
  const lines = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lines.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (lines[low] ?? 0) + 1};
  };
}
