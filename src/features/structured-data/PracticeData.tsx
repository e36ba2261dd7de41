import type {ReactNode} from 'react';
import {describePractice} from '@site/src/domain/structured-data/practice';
import {site} from '@site/src/site';
import {StructuredData} from './StructuredData';

/** On the home page: the practice and its web site, which all other pages refer to. */
export function PracticeData(): ReactNode {
  return <StructuredData nodes={describePractice(site)} />;
}
