/** `cannot conclude` does not block: the noise is larger than the question, and the report says how many runs would decide. */
export const verdicts = ['pass', 'cannot conclude', 'block'] as const;
export type Verdict = (typeof verdicts)[number];

/** What of several verdicts counts; `pass` for none. */
export function worst(all: readonly Verdict[]): Verdict {
  return verdicts.findLast((verdict) => all.includes(verdict)) ?? 'pass';
}

/** By how much a figure may grow: the pipeline's promise (FACTS.md: a gate that blocks regressions over 3 %). */
export const ALLOWED_SHARE = 0.03;
