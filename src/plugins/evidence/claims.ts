import type {AllContent} from '@docusaurus/types';
import type {Claim} from '../../domain/evidence/claim.ts';
import type {CaseStudies} from '../case-studies/read.ts';

/** The claims of every plugin whose content has some, as it loaded them. */
export function claimsOf(allContent: AllContent): readonly Claim[] {
  // Written by src/plugins/case-studies, whose content has this type.
  const caseStudies = allContent['case-studies']?.['default'] as CaseStudies | undefined;
  return (caseStudies?.studies ?? []).flatMap(({claims}) => claims);
}
