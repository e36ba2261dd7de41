import type {ReactNode} from 'react';
import {site} from '@site/src/site';
import {Composer} from './Composer';

/** The composer of the first e-mail, to the practice's address. */
export default function EngageComposer(): ReactNode {
  return <Composer address={site.email} />;
}
