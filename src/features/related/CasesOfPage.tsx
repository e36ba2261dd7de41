import type {ReactNode} from 'react';
import related from '@generated/related/default/related.json';
import {facetPath} from '@site/src/domain/evidence/facets';
import {Contents} from '@site/src/ui/Contents/Contents';

/**
 * In the margin of a practice or services page: the case studies that name it. `page` is the document’s id, such as
 * `services/ci-and-build`. Nothing where no study names the page.
 */
export function CasesOfPage({page}: {readonly page: string}): ReactNode {
  const [section, name = ''] = page.split('/');
  const cases = section === 'services' ? related.services[name]?.cases : related.practice[name]?.cases;
  if (cases === undefined) return null;
  const {shown, more} = cases;
  const all = section === 'services' ? facetPath('service', name) : '/case-studies/';
  return (
    <Contents
      title="Case studies"
      items={[
        ...shown.map(({to, title}) => ({href: to, label: title})),
        ...(more > 0 ? [{href: all, label: `${more} more`}] : []),
      ]}
    />
  );
}
