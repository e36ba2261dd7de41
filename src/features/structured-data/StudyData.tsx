import type {ReactNode} from 'react';
import related from '@generated/related/default/related.json';
import type {Study} from '@site/src/domain/evidence/study';
import {describeCaseStudy} from '@site/src/domain/structured-data/case-study';
import {site} from '@site/src/site';
import {StructuredData} from './StructuredData';

type Props = {readonly study: Pick<Study, 'slug' | 'title' | 'summary' | 'to' | 'revisions'>};

/** On a case study’s newest page: the article, its dates and its corrections. */
export function StudyData({study}: Props): ReactNode {
  const {practice = [], services = []} = related.studies[study.slug] ?? {};
  const about = [...services, ...practice].map(({to}) => to);
  return <StructuredData nodes={[describeCaseStudy(site, {...study, services: about})]} />;
}
