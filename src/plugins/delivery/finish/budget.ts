/** What one round trip carries: ten packets of 1,460 bytes less what the headers take (RFC 6928, as 14 × 1024 bytes). */
export const ROUND_TRIP_BYTES = 14_336;

/** The budget holds in full up to a page of this many words; a longer text may take `BYTES_A_WORD` more for each further word. */
const FULL_BUDGET_WORDS = 2_000;
const BYTES_A_WORD = 4;

/** @throws {Error} where a page, of that compressed size, is larger than its budget. */
export function keepBudget(size: number, words: number): void {
  const budget = ROUND_TRIP_BYTES + Math.max(0, words - FULL_BUDGET_WORDS) * BYTES_A_WORD;
  if (size <= budget) return;
  throw new Error(
    `it is ${size} bytes compressed, over its budget of ${budget} for ${words} words: make its markup or the rules that it uses lighter, or divide it.`,
  );
}
