import type {ComparedBlock} from '../content/compare/compare.ts';
import type {Transcript} from '../transcript/transcript.ts';
import {claimFields, type ClaimFields} from './claim-fields.ts';
import type {Claim} from './claim.ts';
import type {Revision} from './revision.ts';
import type {Study} from './study.ts';

export type ClaimFieldName = keyof ClaimFields;

/** What became of a claim between two revisions, with both states; `fields` are the names of those that differ. */
export type ClaimChange =
  | {readonly kind: 'added'; readonly id: string; readonly after: Claim}
  | {readonly kind: 'removed'; readonly id: string; readonly before: Claim}
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly before: Claim;
      readonly after: Claim;
      readonly fields: readonly ClaimFieldName[];
    };

/** Two revisions compared, the older one first: the text block by block, the claims value by value. */
export type RevisionPair = {
  readonly from: string;
  readonly to: string;
  readonly text: readonly ComparedBlock[];
  readonly claims: readonly ClaimChange[];
};

/** `<slug>.changes.json`: every two revisions of a study compared, the pair of the newest two first. */
export type StudyChanges = {
  readonly study: Pick<Study, 'slug' | 'title' | 'to'>;
  /** The oldest first. */
  readonly revisions: readonly Revision[];
  readonly pairs: readonly RevisionPair[];
};

/** `<slug>.<revision>.json`: what the page of an older revision shows in place of the newest figures. */
export type OlderRevision = {
  readonly study: Study;
  readonly revision: Revision;
  readonly claims: Readonly<Record<string, Claim>>;
  readonly transcripts: Readonly<Record<string, Transcript>>;
};

/** The claims of two revisions compared value by value: changed and added ones in the newer order, then those that are gone. */
export function compareClaims(before: readonly Claim[], after: readonly Claim[]): readonly ClaimChange[] {
  const older = new Map(before.map((claim) => [claim.id, claim]));
  const kept = new Set(after.map(({id}) => id));
  return [
    ...after.flatMap((claim): readonly ClaimChange[] => {
      const former = older.get(claim.id);
      if (former === undefined) return [{kind: 'added', id: claim.id, after: claim}];
      const fields = differingFields(claimFields(former), claimFields(claim));
      return fields.length === 0
        ? []
        : [{kind: 'changed', id: claim.id, before: former, after: claim, fields}];
    }),
    ...before
      .filter(({id}) => !kept.has(id))
      .map((claim): ClaimChange => ({kind: 'removed', id: claim.id, before: claim})),
  ];
}

/** The fields in which two states of a claim differ, in the order in which they are written. */
export function differingFields(before: ClaimFields, after: ClaimFields): readonly ClaimFieldName[] {
  // Both are made by `claimFields`, which writes no other keys.
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as readonly ClaimFieldName[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
