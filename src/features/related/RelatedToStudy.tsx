import type {ReactNode} from 'react';
import related from '@generated/related/default/related.json';
import {LinkLines} from './LinkLines';

/** Under a case study: the practice pages and the service that it belongs to, and the field notes that cite it. */
export function RelatedToStudy({slug}: {readonly slug: string}): ReactNode {
  const {practice, services, notes} = related.studies[slug] ?? {};
  const cited = notes?.shown.map(({permalink, title}) => ({to: permalink, title})) ?? [];
  const more = notes !== undefined && notes.more > 0;
  return (
    <LinkLines
      lines={[
        {label: 'Practice', links: practice ?? []},
        {label: 'Service', links: services ?? []},
        {
          label: 'Cited in',
          links: more ? [...cited, {to: '/field-notes/', title: `${notes.more} more`}] : cited,
        },
      ]}
    />
  );
}
