import type {Article, CorrectionComment} from 'schema-dts';
import type {RevisionKind} from '../evidence/revision.ts';
import {caseStudyRef, pageUrl, practiceRef, serviceRef, websiteRef, type Practice} from './address.ts';

/** What is read of a case study; `services` are the paths of the services and practice pages that it belongs to. */
export type DescribedStudy = {
  readonly title: string;
  readonly summary: string;
  readonly to: string;
  readonly services: readonly string[];
  /** Old first. */
  readonly revisions: readonly {
    readonly id: string;
    readonly date: string;
    readonly kind: RevisionKind;
    readonly reason: string;
  }[];
};

/** Revisions that say that an earlier one misled. A measurement taken anew corrects nothing: it only changes the date. */
const CORRECTS: ReadonlySet<RevisionKind> = new Set(['correction', 'clarification', 'retraction']);

/**
 * A case study as an article: published with its first revision, modified with its newest, and corrected by those that say so.
 * The client is left out: only its kind is published, and schema.org has no field for that.
 */
export function describeCaseStudy(practice: Practice, study: DescribedStudy): Article {
  const {title, summary, to, services, revisions} = study;
  const [first] = revisions;
  const newest = revisions.at(-1);
  const corrections = revisions.filter(({kind}) => CORRECTS.has(kind));
  return {
    '@type': 'Article',
    ...caseStudyRef(practice, to),
    url: pageUrl(practice, to),
    headline: title,
    description: summary,
    inLanguage: practice.locale,
    datePublished: first?.date,
    dateModified: newest?.date,
    version: newest?.id,
    creativeWorkStatus: newest?.kind === 'retraction' ? 'Retracted' : undefined,
    author: practiceRef(practice),
    publisher: practiceRef(practice),
    isPartOf: websiteRef(practice),
    about: listOf(services.map((path) => serviceRef(practice, path))),
    correction: listOf(
      corrections.map(({date, reason}): CorrectionComment => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text: reason,
      })),
    ),
  };
}

/** JSON leaves out what is undefined: no empty lists on the page. */
function listOf<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}
