import type {Claim} from '@site/src/domain/evidence/claim';

/** What a claim measures, as a phrase that starts a line: `p99 latency, auth/charge`, `Throughput per core, auth/charge`. */
export function claimTitle({statistic, metric, subject}: Claim): string {
  const what = statistic?.startsWith('p')
    ? `${statistic} ${metric.charAt(0).toLowerCase()}${metric.slice(1)}`
    : metric;
  return subject === undefined ? what : `${what}, ${subject}`;
}
