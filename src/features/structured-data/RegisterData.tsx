import type {ReactNode} from 'react';
import rows from '@generated/evidence/default/rows.json';
import {EVIDENCE_PATH} from '@site/src/domain/evidence/evidence-paths';
import {REGISTER_ROUTE} from '@site/src/domain/evidence/register';
import {describeRegister} from '@site/src/domain/structured-data/register';
import {site} from '@site/src/site';
import {StructuredData} from './StructuredData';

/** On the first page of the evidence register: all claims as one data set. */
export function RegisterData({description}: {readonly description: string}): ReactNode {
  const title = `Evidence register of ${site.name}`;
  const register = {title, description, to: REGISTER_ROUTE, file: EVIDENCE_PATH, claims: rows};
  return <StructuredData nodes={[describeRegister(site, register)]} />;
}
