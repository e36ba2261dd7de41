import {setTimeout as wait} from 'node:timers/promises';
import {answerOf, type Answer} from './links.ts';

/** How to reach the outside; tests hand in their own. */
export type Ask = {
  readonly fetch: (url: string, init: RequestInit) => Promise<{readonly status: number}>;
  /** Between two tries, in milliseconds. */
  readonly pauseMs: number;
};

export const OUTSIDE: Ask = {fetch, pauseMs: 20_000};

const TRIES = 3;
const PATIENCE_MS = 20_000;

/** Whether an address answers: three tries, each first by HEAD and, where that is not liked, by GET. */
export async function ask(url: string, {fetch, pauseMs}: Ask): Promise<Answer> {
  let answer: Answer = {kind: 'fails', why: 'was not asked'};
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await wait(pauseMs);
    for (const method of ['HEAD', 'GET']) {
      answer = await fetch(url, {method, signal: AbortSignal.timeout(PATIENCE_MS)}).then(
        ({status}) => answerOf(status),
        (error: unknown): Answer => ({kind: 'fails', why: `cannot be reached (${reason(error)})`}),
      );
      if (answer.kind === 'answers') return answer;
    }
  }
  return answer;
}

/** What the system says under what `fetch` says, which is always “fetch failed”. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Asks for many addresses, a few at a time. */
export async function askAll<T extends {readonly url: string}>(
  links: readonly T[],
  way: Ask,
): Promise<readonly (readonly [T, Answer])[]> {
  const answers = new Map<T, Answer>();
  const waiting = links.values();
  await Promise.all(
    Array.from({length: 8}, async () => {
      for (const link of waiting) answers.set(link, await ask(link.url, way));
    }),
  );
  return links.flatMap((link) => {
    const answer = answers.get(link);
    return answer === undefined ? [] : [[link, answer] as const];
  });
}
