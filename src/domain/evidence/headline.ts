import type {Claim} from './claim.ts';

/** The figure that stands for a study in lists: its first published change, else its first multiple. */
export function headlineOf({claims}: {readonly claims: readonly Claim[]}): Claim | undefined {
  return (
    claims.find(({figure}) => figure.kind === 'change') ??
    claims.find(({figure}) => figure.kind === 'multiple')
  );
}
