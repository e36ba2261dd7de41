import type {Browser} from 'playwright-core';
import type {Say} from '../say.ts';
import type {Session, Tape} from '../tape/schema.ts';
import type {Timing} from './measured.ts';
import {timeSession} from './time.ts';

/** The same step of one run on both sides, in milliseconds. */
export type TimedPair = Omit<Timing, 'value'> & {
  readonly run: number;
  readonly base: number;
  readonly head: number;
};

/** A session that the base cannot play: it was made for a page or a link that the head brings. */
export type Unplayed = {readonly session: string; readonly reason: string};

export type Replayed = {readonly pairs: readonly TimedPair[]; readonly unplayed: readonly Unplayed[]};

export type ReplayOptions = {
  readonly tape: Tape;
  readonly runs: number;
  readonly base: string;
  readonly head: string;
  readonly bypassPolicy?: boolean;
};

/**
 * Plays every session of the tape on both sides in turn, base head head base …, so that a drift of the machine falls on both
 * alike. A session that fails is played once more. One that fails twice is left out when it is the base that fails, and an
 * error that names it when it is the head.
 */
export async function replayTape(browser: Browser, options: ReplayOptions, say: Say): Promise<Replayed> {
  const {tape, runs} = options;
  const pairs: TimedPair[] = [];
  const unplayed: Unplayed[] = [];
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) {
    for (const [index, session] of tape.sessions.entries()) {
      if (unplayed.some((one) => one.session === session.name)) continue;
      const timed = await playOnBoth(browser, session, (run + index) % 2 === 0, options);
      if ('reason' in timed) unplayed.push(timed);
      else pairs.push(...pair(run, timed.base, timed.head));
    }
    const left = ((performance.now() - start) / (run + 1)) * (runs - run - 1);
    say(`run ${run + 1} of ${runs} done${left > 0 ? `, about ${Math.ceil(left / 1000)} s to go` : ''}`);
  }
  return {pairs, unplayed};
}

type OnBoth = {readonly base: readonly Timing[]; readonly head: readonly Timing[]};

async function playOnBoth(
  browser: Browser,
  session: Session,
  baseFirst: boolean,
  {tape, base, head, bypassPolicy = false}: ReplayOptions,
): Promise<OnBoth | Unplayed> {
  const timed: {base: readonly Timing[]; head: readonly Timing[]} = {base: [], head: []};
  for (const side of baseFirst ? (['base', 'head'] as const) : (['head', 'base'] as const)) {
    const reader = {tape, origin: side === 'base' ? base : head, throttled: true, bypassPolicy};
    try {
      timed[side] = await twice(() => timeSession(browser, session, reader));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      if (side === 'base') return {session: session.name, reason};
      throw new Error(`The head cannot play “${session.name}”: ${reason}`, {cause});
    }
  }
  return timed;
}

/** A browser loses a page now and then; a page that cannot be measured fails again. */
async function twice<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch {
    return attempt();
  }
}

/** Joins what both sides timed at the same step; what one side lacks is left out, and shows as fewer pairs. */
function pair(run: number, base: readonly Timing[], head: readonly Timing[]): readonly TimedPair[] {
  return base.flatMap((timing) => {
    const other = head.find(({place, metric}) => place === timing.place && metric === timing.metric);
    if (other === undefined) return [];
    const {value, ...of} = timing;
    return [{...of, run, base: value, head: other.value}];
  });
}
