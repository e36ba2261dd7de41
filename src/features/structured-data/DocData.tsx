import type {ReactNode} from 'react';
import {describeEngagement, type DescribedPage} from '@site/src/domain/structured-data/engagement';
import {describeTrail, type Step} from '@site/src/domain/structured-data/trail';
import {site} from '@site/src/site';
import {StructuredData} from './StructuredData';

type Props = {
  readonly page: DescribedPage;
  /** The overview of the page’s section, in its own edition. */
  readonly overview: Step | undefined;
  /** Only the open edition is what the practice sells; a frozen one has the way to its pages and no more. */
  readonly isOpen: boolean;
};

/** On a services or practice page: the service that it describes, and the way to it. */
export function DocData({page, overview, isOpen}: Props): ReactNode {
  const trail = describeTrail(site, page, overview === undefined ? [] : [overview]);
  return <StructuredData nodes={[isOpen ? describeEngagement(site, page) : undefined, trail]} />;
}
