import type {Blog, BlogPosting, Person} from 'schema-dts';
import type {Revision} from '../evidence/revision.ts';
import {
  blogRef,
  caseStudyRef,
  pageUrl,
  practiceRef,
  serviceRef,
  type Practice,
  type Reference,
} from './address.ts';
import {describeRevisions} from './revised.ts';

export type DescribedBlog = {readonly title: string; readonly description: string; readonly to: string};

/** The field notes as a whole; each note names this node. The notes are not listed: their pages describe them. */
export function describeBlog(practice: Practice, {title, description, to}: DescribedBlog): Blog {
  return {
    '@type': 'Blog',
    ...blogRef(practice, to),
    url: pageUrl(practice, to),
    name: title,
    description,
    inLanguage: practice.locale,
    publisher: practiceRef(practice),
  };
}

export type DescribedNote = {
  readonly title: string;
  readonly description: string;
  readonly to: string;
  /** The oldest first. */
  readonly revisions: readonly Revision[];
  readonly authors: readonly {readonly name?: string | undefined; readonly to?: string | undefined}[];
  /** The path of the list of field notes. */
  readonly blog: string;
  /** Paths of the practice pages that the note belongs to. */
  readonly about: readonly string[];
  /** Paths of the case studies that it cites. */
  readonly cites: readonly string[];
};

/**
 * A field note. It stands in for Docusaurus’s own description, which takes the practice for a person, gives addresses without their
 * last slash, and would say everything of a note that this says once more.
 */
export function describeNote(practice: Practice, note: DescribedNote): BlogPosting {
  const {title, description, to, revisions, authors, blog, about, cites} = note;
  const url = pageUrl(practice, to);
  const nodes = authors.map((author) => describeAuthor(practice, author));
  return {
    '@type': 'BlogPosting',
    '@id': `${url}#note`,
    url,
    headline: title,
    description,
    inLanguage: practice.locale,
    ...describeRevisions(revisions),
    author: nodes.length === 1 ? nodes[0] : nodes,
    publisher: practiceRef(practice),
    isPartOf: blogRef(practice, blog),
    about: about.length === 0 ? undefined : about.map((path) => serviceRef(practice, path)),
    citation: cites.length === 0 ? undefined : cites.map((path) => caseStudyRef(practice, path)),
  };
}

/** A note that the practice signs as a whole is by the practice, anything else by a person. */
function describeAuthor(
  practice: Practice,
  {name, to}: DescribedNote['authors'][number],
): Person | Reference {
  if (name === undefined || name === practice.name) return practiceRef(practice);
  return {'@type': 'Person', name, url: to === undefined ? undefined : pageUrl(practice, to)};
}
