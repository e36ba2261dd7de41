import {claimDifferences, numberDifference} from './claim-differences.ts';
import type {FieldProblem} from './fields.ts';
import type {Recomputation} from './recomputation.ts';
import type {Receipt} from './receipt.ts';

/**
 * Where a receipt and what its data gives are not one: figures, bounds and sample sizes that round to something else, noise, conclusions
 * that do not hold, and names that only one side has. Each at its place in receipt.yaml (`placesIn` finds the line), with what to write.
 */
export function receiptDifferences(receipt: Receipt, computed: Recomputation): readonly FieldProblem[] {
  const {claims, noise, conclusions} = receipt;
  return [
    ...claims.flatMap((claim) => {
      const found = computed.claims[claim.recompute];
      const problems = found === undefined ? [missing(claim.recompute)] : claimDifferences(claim, found);
      return problems.map(under('claims', claim.name));
    }),
    ...Object.entries(noise).flatMap(([name, {cv, runs}]) => {
      const found = computed.noise[name];
      const problems =
        found === undefined
          ? [missing(name)]
          : [...numberDifference(['cv'], cv, found.cv, 1), ...runsDifference(runs, found.runs)];
      return problems.map(under('noise', name));
    }),
    ...Object.keys(conclusions).flatMap((name) => {
      const holds = computed.conclusions[name];
      const problems = holds === undefined ? [missing(name)] : holds ? [] : [untrue];
      return problems.map(under('conclusions', name));
    }),
    ...unasked(
      'claims',
      computed.claims,
      claims.map(({recompute}) => recompute),
    ),
    ...unasked('noise', computed.noise, Object.keys(noise)),
    ...unasked('conclusions', computed.conclusions, Object.keys(conclusions)),
  ];
}

const untrue: FieldProblem = {
  path: [],
  message: 'it does not hold in the committed data: take it out, and say in the note what does',
};

function missing(name: string): FieldProblem {
  return {path: [], message: `nothing recomputes it: reproduce/claims.mjs returns no \`${name}\``};
}

function under(...keys: readonly string[]): (problem: FieldProblem) => FieldProblem {
  return ({path, message}) => ({path: [...keys, ...path], message});
}

function runsDifference(published: number, found: number): readonly FieldProblem[] {
  if (published === found) return [];
  return [{path: ['runs'], message: `${published} are published, and the data has ${found}: write ${found}`}];
}

/** A figure that is recomputed for nobody: a slip in a name, or a claim that is gone. */
function unasked(
  part: string,
  computed: Readonly<Record<string, unknown>>,
  asked: readonly string[],
): readonly FieldProblem[] {
  return Object.keys(computed)
    .filter((name) => !asked.includes(name))
    .map((name) => ({
      path: [part],
      message: `reproduce/claims.mjs returns \`${name}\`, which nothing here names: write it here, or take it out there`,
    }));
}
