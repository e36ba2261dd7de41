import {claimText, isImprovement, type Claim} from '../evidence/claim.ts';
import type {TranscriptToken} from './transcript.ts';

/** Finds the claim that a transcript refers to as `{claim:<case study>.<name>}`. */
export type FindClaim = (id: string) => Claim | undefined;

/** The token that a reference becomes, or what is wrong with it. */
export type ClaimToken = TranscriptToken | {readonly problem: string};

const REFERENCE = /^\{claim:(?<id>[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*)\}$/;

/** `−37 %`: a change of which only the change was published. */
const SIGNED = /^[+−]/;

/**
 * Puts a claim in the place of a reference to it. A change, a multiple and a value with a sign are deltas, any other
 * single value is a metric.
 */
export function readClaim(reference: string, find: FindClaim): ClaimToken {
  const id = REFERENCE.exec(reference)?.groups?.['id'];
  if (id === undefined) return {problem: explainReference(reference)};
  const claim = find(id);
  if (claim === undefined) return {problem: explainUnknown(id)};
  const text = claimText(claim);
  const isSigned = claim.figure.kind === 'value' && SIGNED.test(text);
  const better = isSigned ? text.startsWith('+') === (claim.better === 'higher') : isImprovement(claim);
  const kind = claim.figure.kind === 'value' && !isSigned ? 'metric' : 'delta';
  return {kind, text, ...(better === undefined ? {} : {better})};
}

function explainReference(reference: string): string {
  if (!reference.endsWith('}')) return 'The reference is not closed: write `{claim:<case study>.<name>}`.';
  return `“${reference}” is no reference: write \`{claim:<case study>.<name>}\`, such as \`{claim:feed-fan-out.p99}\`.`;
}

function explainUnknown(id: string): string {
  const [study = '', name = ''] = id.split('.');
  return `There is no claim “${id}”: add \`${name}\` to case-studies/${study}/study.yaml, or name a claim that is there.`;
}
