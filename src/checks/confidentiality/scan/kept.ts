/** A stretch of a text, from `start` to before `end`. */
type Stretch = {readonly start: number; readonly end: number};

/** Which of `kept`, in order of place and none over another, overlap `one`: from index `from`, so many. */
export function rivalsIn<T extends Stretch>(
  kept: readonly T[],
  one: Stretch,
): {readonly from: number; readonly rivals: readonly T[]} {
  let from = 0;
  let above = kept.length;
  while (from < above) {
    const middle = (from + above) >> 1;
    if ((kept[middle]?.end ?? 0) <= one.start) from = middle + 1;
    else above = middle;
  }
  let to = from;
  while ((kept[to]?.start ?? Infinity) < one.end) to++;
  return {from, rivals: kept.slice(from, to)};
}
