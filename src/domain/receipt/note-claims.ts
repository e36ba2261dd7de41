import type {Claim} from '../evidence/claim.ts';
import type {Revision} from '../evidence/revision.ts';
import type {ReceiptClaim} from './claim-source.ts';
import {intervalText} from './interval.ts';
import {machineText} from './machine.ts';
import type {Receipt} from './receipt.ts';
import {sampleSizeText} from './sample-size.ts';

/** What claims need to know of their note; `revisions` the oldest first. */
export type NoteHead = {
  readonly slug: string;
  readonly to: string;
  readonly title: string;
  readonly revisions: readonly Revision[];
};

/**
 * The claims of a note with ids (`<note>.<name>`), source, revision and date. Their sample and, where none is written, their environment
 * are the receipt’s. `readReceiptFiles` reports a claim of a revision that the note does not have; here it has the newest one’s date.
 */
export function noteClaims(
  {slug, to, title, revisions}: NoteHead,
  {claims, machine}: Pick<Receipt, 'claims' | 'machine'>,
): readonly Claim[] {
  return claims.map((claim) => ({
    ...claim.stated,
    conditions: conditionsOf(claim, machine),
    id: `${slug}.${claim.name}`,
    source: {title, to},
    interval: claim.measurement.interval && intervalText(claim.measurement.interval),
    revision: claim.revision,
    date: (revisions.find(({id}) => id === claim.revision) ?? revisions.at(-1))?.date ?? '',
  }));
}

function conditionsOf(
  {stated: {conditions, grade}, measurement: {sample}}: ReceiptClaim,
  machine: Receipt['machine'],
): Claim['conditions'] {
  return {
    // A closed form holds on any machine.
    ...(machine === undefined || grade === 'modelled' ? {} : {environment: machineText(machine)}),
    ...conditions,
    ...(sample === undefined ? {} : {sample: sampleSizeText(sample)}),
  };
}
