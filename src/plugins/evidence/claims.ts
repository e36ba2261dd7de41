import type {BlogContent} from '@docusaurus/plugin-content-blog';
import type {AllContent} from '@docusaurus/types';
import type {Claim} from '../../domain/evidence/claim.ts';
import type {CaseStudies} from '../case-studies/read.ts';
import {noteReceipts} from '../receipts/note-receipts.ts';

/** The claims of every plugin whose content has some, as it loaded them. An unlisted note has its claims on its own page alone. */
export async function claimsOf(siteDir: string, allContent: AllContent): Promise<readonly Claim[]> {
  // Written by src/plugins/case-studies and by the blog plugin, whose contents have these types.
  const caseStudies = allContent['case-studies']?.['default'] as CaseStudies | undefined;
  const blog = allContent['docusaurus-plugin-content-blog']?.['default'] as BlogContent | undefined;
  const receipts = await noteReceipts(siteDir, blog?.blogPosts ?? []);
  return [
    ...(caseStudies?.studies ?? []).flatMap(({claims}) => claims),
    ...receipts.filter(({unlisted}) => !unlisted).flatMap(({claims}) => claims),
  ];
}
