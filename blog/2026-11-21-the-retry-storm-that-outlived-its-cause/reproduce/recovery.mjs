import {BIN_MS, BROWN_OUT, WATCHED_UNTIL} from './settings.mjs';
import {sum} from './series.mjs';

/** Of the attempts that were sent in half a second, as many have to be answered in time for that half second to be well. */
const WELL = 0.95;
const WINDOW_MS = 500;
/** It has to be seen well for as long as this. */
const SEEN_MS = 1000;

function isWell(run, fromMs) {
  const window = [fromMs, fromMs + WINDOW_MS];
  const sent = sum(run, 'attempts', ...window);
  return sent > 0 && sum(run, 'good', ...window) >= WELL * sent;
}

/**
 * When a run recovered, in seconds after `since`: the first moment from which on every half second, in steps of 100 ms, is well until the
 * end of the watch. Undefined where it did not, or where too little of the watch is left to tell.
 */
export function recoveryTime(run, since = BROWN_OUT.to, until = WATCHED_UNTIL) {
  let from = until - WINDOW_MS;
  if (!isWell(run, from)) return undefined;
  while (from > since && isWell(run, from - BIN_MS)) from -= BIN_MS;
  return from <= until - SEEN_MS ? (from - since) / 1000 : undefined;
}
