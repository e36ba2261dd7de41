import type {ReactNode} from 'react';
import {RowList} from '@site/src/ui/RowList/RowList';
import {Section} from '@site/src/ui/Section/Section';

const rows = [
  {
    to: '/services/performance-tuning/',
    label: 'service · 01',
    title: 'Performance tuning',
    text: 'The code is slow, and a profiler can say where. We change the hot path there, as deep as the profiler leads, down to assembly.',
  },
  {
    to: '/services/distributed-systems/',
    label: 'service · 02',
    title: 'Distributed systems engineering',
    text: 'Each part works, and together they fail. Sharding, consistency, retry budgets and backpressure, so that the whole degrades gracefully.',
  },
  {
    to: '/services/ci-and-build/',
    label: 'service · 03',
    title: 'CI and build architecture',
    text: 'A small change takes too long to land, and nobody can say that it made nothing slower. We build the pipeline that can. Its aim for a small change is under 10 minutes.',
  },
] as const;

/** The three engagements. */
export function Engagements(): ReactNode {
  return (
    <Section
      near
      id="services"
      label="// services"
      title="Three engagements, one inner loop"
      intro="Clients seldom buy one alone: in their code the loops that we touch are coupled."
    >
      <RowList rows={rows} empty="" />
    </Section>
  );
}
