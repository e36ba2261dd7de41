/** What a list shows of a note. */
export type NoteSummary = {
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  /** ISO day or moment. */
  readonly date: string;
  /** In minutes, as the blog plugin computes it; absent where it computes none. */
  readonly readingTime?: number | undefined;
};

/** Whole minutes to read a note: at least one. */
export function wholeMinutes(readingTime: number): number {
  return Math.max(1, Math.round(readingTime));
}
