// Change: names the edition, its day and what changed since, instead of “no longer actively maintained”; stores no preferred version.
import type {ReactNode} from 'react';
import {EditionBanner} from '@site/src/features/editions/EditionBanner';

export default function DocVersionBanner(): ReactNode {
  return <EditionBanner />;
}
