/** The lines, 1-based and with both ends, in which a suppression may find what it allows; undefined where nothing follows it. */
export type Reach = {readonly first: number; readonly last: number};

/**
 * What a comment in line `line` reaches. In Markdown the block that follows: a comment cannot stand inside a table, an element or a
 * code fence. Elsewhere the next line that is neither empty nor in `comments` (lines that are suppressions too).
 */
export function reachOf(
  lines: readonly string[],
  line: number,
  markdown: boolean,
  comments: ReadonlySet<number>,
): Reach | undefined {
  const isEmpty = (number: number): boolean => (lines[number - 1] ?? '').trim() === '';
  let first = line + 1;
  while (first <= lines.length && (isEmpty(first) || comments.has(first))) first += 1;
  if (first > lines.length) return undefined;
  if (!markdown) return {first, last: first};
  const mark = /^\s*(?<mark>`{3,}|~{3,})/.exec(lines[first - 1] ?? '')?.groups?.['mark'];
  let last = first;
  const goesOn = (): boolean =>
    mark === undefined ? !isEmpty(last + 1) : (lines[last] ?? '').trim() !== mark;
  while (last < lines.length && goesOn()) last += 1;
  return {first, last: mark === undefined ? last : Math.min(last + 1, lines.length)};
}
