/** The designs as tables and figures name them. */
export const LABELS = {
  alone: 'live alone',
  'one-queue': 'one queue',
  'one-queue-opening': 'one queue, connections opened as needed',
  'one-at-a-time': 'cap of one',
  'one-in-five': 'cap of one, with rests',
  'all-in-slices': 'slices without a cap',
  'one-in-slices': 'cap of one, in slices',
  'one-thread': 'one worker thread',
  'two-threads': 'two worker threads',
  'two-nice-threads': 'two threads, nice 19',
};
