import type {Claim} from './claim.ts';

/** Why a revision was published. */
export const revisionKinds = [
  'first',
  'correction',
  'clarification',
  're-measurement',
  'retraction',
] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** The kinds that a later revision may have, as they are listed to an author. */
export const LATER_KINDS = revisionKinds.filter((kind) => kind !== 'first').join(', ');

/** One published state of a case study: `r1`, `r2` …, its ISO date, its kind and its reason. */
export type Revision = {
  readonly id: string;
  readonly date: string;
  readonly kind: RevisionKind;
  readonly reason: string;
};

/** A revision and the claims as they stood in it. */
export type PublishedRevision = {readonly revision: Revision; readonly claims: readonly Claim[]};

/** `r2` for the second one: revisions are numbered from 1 without gaps. */
export function revisionId(number: number): string {
  return `r${number}`;
}

/** A revision as it is typed into a list of them; the author fills in day and reason. */
export function revisionLine(id: string): string {
  return `- {id: ${id}, date: YYYY-MM-DD, kind: ${id === 'r1' ? 'first' : 'correction'}, reason: "…"}`;
}

/** The command that begins a study’s next revision, as it is told to an author, who chooses the kind where none is given. */
export function revisionCommand(slug: string, kind?: RevisionKind): string {
  const kinds = kind === undefined ? ` (kinds: ${LATER_KINDS})` : '';
  return `\`npm run new -- revision ${slug} --kind ${kind ?? 'KIND'} --reason "…"\`${kinds}`;
}

/** Where an older revision of a study is read; the newest is read at the study’s own address. */
export function revisionRoute(studyRoute: string, id: string): string {
  return `${studyRoute}${id}/`;
}

/** Where any two revisions of a study are compared. */
export function changesRoute(studyRoute: string): string {
  return `${studyRoute}changes/`;
}
