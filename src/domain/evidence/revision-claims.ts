import {claimFields} from './claim-fields.ts';
import type {Claim, StatedClaim} from './claim.ts';
import type {Published} from './published.ts';
import type {PublishedRevision, Revision} from './revision.ts';
import type {Study} from './study.ts';

/** What claims need to know of their study. */
export type StudyHead = {readonly slug: string; readonly to: string; readonly title: string};

/** Every revision with the claims that it states: the newest from study.yaml, older ones as they were published. */
export function revisionsOf(study: Study, published: Published): readonly PublishedRevision[] {
  return study.revisions.map((revision, index) => {
    if (index === study.revisions.length - 1) return {revision, claims: study.claims};
    const written = published[revision.id]?.claims ?? {};
    return {revision, claims: claimsOf(study, study.revisions.slice(0, index + 1), written, published)};
  });
}

type StatedClaims = Readonly<Record<string, StatedClaim>>;

/**
 * The claims of the last of `revisions` with ids, source, and the revision in which each got its present figure: the first of the
 * unbroken line of published revisions, up to this one, that state it with the same figure.
 */
export function claimsOf(
  {slug, to, title}: StudyHead,
  revisions: readonly Revision[],
  written: StatedClaims,
  published: Published,
): readonly Claim[] {
  return Object.entries(written).map(([name, claim]) => {
    const {id: revision, date} = firstWith(name, claim, revisions, published);
    return {...claim, id: `${slug}.${name}`, source: {title, to}, revision, date};
  });
}

function firstWith(
  name: string,
  claim: StatedClaim,
  revisions: readonly Revision[],
  published: Published,
): {readonly id: string; readonly date: string} {
  const figure = figureOf(claim);
  let found = revisions.at(-1);
  for (const revision of revisions.slice(0, -1).toReversed()) {
    const former = published[revision.id]?.claims[name];
    if (former === undefined || figureOf(former) !== figure) break;
    found = revision;
  }
  // The schema wants at least one revision.
  return found ?? {id: '', date: ''};
}

/** What makes two figures the same: their values and what they are of their sample. Conditions and notes may be added to one. */
function figureOf(claim: StatedClaim): string {
  const {statistic, before, after, multiple, value} = claimFields(claim);
  return JSON.stringify([statistic, before, after, multiple, value]);
}
