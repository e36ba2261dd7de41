const p50 = (run) => run.at(0.5);
const p99 = (run) => run.at(0.99);
/** The p99 without what the client was late by itself. */
const sent = (run) => run.sentP99;

/** What has to hold in every run, or of the medians, on any machine of two cores: ratios and orders. */
export function conclusionsOf(runs, medianOf) {
  const always = (holds) => runs['one-queue'].every((_, at) => holds((design) => runs[design][at]));
  const jobs = (design) => medianOf(design, (run) => run.jobs);
  return {
    'the-middle-waits': always((of) => p50(of('one-queue')) > 5 * p99(of('alone'))),
    'a-cap-shortens-the-wait': always((of) => p99(of('one-queue')) > 4 * p99(of('one-at-a-time'))),
    'a-share-spares-the-middle-alone': always(
      (of) =>
        p50(of('one-in-five')) < 0.2 * p50(of('one-at-a-time')) &&
        p99(of('one-in-five')) > 0.4 * p99(of('one-at-a-time')),
    ),
    'slices-shorten-it-further': always((of) => p99(of('one-at-a-time')) > 1.5 * p99(of('one-in-slices'))),
    'slices-need-the-cap': always((of) => p50(of('all-in-slices')) > 2 * p50(of('one-in-slices'))),
    'a-thread-shortens-it': always((of) => p99(of('one-at-a-time')) > 1.5 * p99(of('one-thread'))),
    'the-batch-pays-little': ['one-at-a-time', 'one-in-slices', 'one-thread'].every(
      (design) => jobs(design) > 0.85 * jobs('one-queue'),
    ),
    'the-second-thread-works': jobs('two-threads') > 1.3 * jobs('one-thread'),
    'and-live-pays-for-it': always((of) => sent(of('two-threads')) > 1.15 * sent(of('one-thread'))),
    'niceness-gives-it-back': always((of) => sent(of('two-nice-threads')) < 0.9 * sent(of('two-threads'))),
    'one-connection-a-turn': always(
      (of) => of('one-queue-opening').acceptedPerTurn <= 1 && of('one-queue-opening').answered < 0.5,
    ),
    'utilisation-is-blind': always((of) => of('one-queue').busy > 0.95 && of('one-in-slices').busy > 0.95),
  };
}
