// What a stack says its thread was doing. Both profiles are read by the same names.

export const COMPUTATION = 'computation';
export const LOCK = 'lock';
export const FLUSH = 'flush';
export const IDLE = 'idle';
/** Of a worker with a request in its hands, between two phases: clocks, the release of the lock. */
export const REST = 'rest';
/** Of no worker, or of a stack whose outer frames are lost. */
export const ELSEWHERE = 'elsewhere';

const SIGNS = [
  [IDLE, /\bnext_request\b/],
  [FLUSH, /\b(?:flush_record|sync_log|write_record|fsync|pwrite64)\b/],
  [LOCK, /\b(?:take_lock|pthread_mutex_lock|__pthread_mutex_lock|__lll_lock_wait)\b/],
  [COMPUTATION, /\b(?:parse_request|render_reply|update_index)\b/],
  [REST, /\bhandle_request\b/],
];

export function phaseOf(stack) {
  return SIGNS.find(([, sign]) => sign.test(stack))?.[0] ?? ELSEWHERE;
}
