import type {Session, Tape} from '../perf-gate/tape/schema.ts';

/** The reader of every measurement: a phone on a slow network with a slow processor, as PLATFORM.md and the targets have it. */
const conditions: Omit<Tape, 'sessions'> = {
  viewport: {width: 412, height: 823},
  network: {roundTripMs: 150, downMbits: 1.6, upMbits: 0.75},
  cpuSlowdown: 4,
  dwellMs: 400,
};

/** The conditions with sessions to play, as the perf gate's replay takes them. */
export function tapeOf(sessions: readonly Session[]): Tape {
  return {...conditions, sessions: [...sessions]};
}

/** A wide window: what stands beside the text there, and not on a phone, can move it as well. */
export const wideWindow = {width: 1440, height: 900};
