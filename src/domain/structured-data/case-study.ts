import type {Article} from 'schema-dts';
import type {Revision} from '../evidence/revision.ts';
import {caseStudyRef, pageUrl, practiceRef, serviceRef, websiteRef, type Practice} from './address.ts';
import {describeRevisions} from './revised.ts';

/** What is read of a case study; `services` are the paths of the services and practice pages that it belongs to. */
export type DescribedStudy = {
  readonly title: string;
  readonly summary: string;
  readonly to: string;
  readonly services: readonly string[];
  /** Old first. */
  readonly revisions: readonly Revision[];
};

/**
 * A case study as an article: published with its first revision, modified with its newest, and corrected by those that say so.
 * The client is left out: only its kind is published, and schema.org has no field for that.
 */
export function describeCaseStudy(practice: Practice, study: DescribedStudy): Article {
  const {title, summary, to, services, revisions} = study;
  return {
    '@type': 'Article',
    ...caseStudyRef(practice, to),
    url: pageUrl(practice, to),
    headline: title,
    description: summary,
    inLanguage: practice.locale,
    ...describeRevisions(revisions),
    author: practiceRef(practice),
    publisher: practiceRef(practice),
    isPartOf: websiteRef(practice),
    about: listOf(services.map((path) => serviceRef(practice, path))),
  };
}

/** JSON leaves out what is undefined: no empty lists on the page. */
function listOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
