import {nearest} from '../content/nearest.ts';
import {claimDifferences, numberDifference, type Difference} from './claim-differences.ts';
import type {Recomputation} from './recomputation.ts';
import type {Receipt} from './receipt.ts';

/**
 * Where a receipt and what its data gives are not one: figures, bounds and sample sizes that round to something else, noise, conclusions
 * that do not hold, and names that only one side has. Each at its place in receipt.yaml (`placesIn` finds the line), with what to write.
 */
export function receiptDifferences(receipt: Receipt, computed: Recomputation): readonly Difference[] {
  const {claims, noise, conclusions} = receipt;
  return [
    ...claims.flatMap((claim) => {
      const found = computed.claims[claim.recompute];
      return found === undefined ? [] : claimDifferences(claim, found).map(under('claims', claim.name));
    }),
    ...Object.entries(noise).flatMap(([name, {cv, runs}]) => {
      const found = computed.noise[name];
      if (found === undefined) return [];
      return [...numberDifference(['cv'], cv, found.cv, 1), ...runsDifference(runs, found.runs)].map(
        under('noise', name),
      );
    }),
    ...Object.keys(conclusions).flatMap((name) =>
      computed.conclusions[name] === false ? [untrue(['conclusions', name])] : [],
    ),
    ...nameDifferences(
      'claims',
      new Map(claims.map(({name, recompute}) => [recompute, name])),
      computed.claims,
    ),
    ...nameDifferences('noise', selves(noise), computed.noise),
    ...nameDifferences('conclusions', selves(conclusions), computed.conclusions),
  ];
}

function untrue(path: readonly string[]): Difference {
  return {
    path,
    message: 'it does not hold in the committed data',
    fix: 'Take it out, and say in the note what does hold.',
  };
}

function under(...keys: readonly string[]): (difference: Difference) => Difference {
  return ({path, ...rest}) => ({path: [...keys, ...path], ...rest});
}

function runsDifference(written: number, found: number): readonly Difference[] {
  if (written === found) return [];
  return [
    {
      path: ['runs'],
      message: `“${written}” is written, and the data has ${found}`,
      fix: `Write \`runs: ${found}\`.`,
    },
  ];
}

function selves(entries: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.keys(entries).map((name) => [name, name]));
}

/**
 * Names that one side alone has. `asked` are those that receipt.yaml asks for, each with the name under which it does; a slip is told once.
 */
function nameDifferences(
  part: 'claims' | 'noise' | 'conclusions',
  asked: ReadonlyMap<string, string>,
  computed: Readonly<Record<string, unknown>>,
): readonly Difference[] {
  const unasked = new Set(Object.keys(computed).filter((name) => !asked.has(name)));
  const lacking = [...asked]
    .filter(([name]) => !Object.hasOwn(computed, name))
    .map(([name, own]): Difference => {
      const meant = nearest(name, unasked);
      const path = [part, own];
      const message = `reproduce/claims.mjs returns no \`${name}\` in its \`${part}\``;
      if (meant === undefined) return {path, message, fix: `Return \`${name}\` there, or take it out here.`};
      unasked.delete(meant);
      return {path, message: `${message}, but \`${meant}\``, fix: 'Write one name in both.'};
    });
  return [
    ...lacking,
    // What is computed for nobody: a claim that is gone, or one that is still to be written.
    ...[...unasked].map((name) => ({
      path: [part],
      message: `reproduce/claims.mjs returns \`${name}\` in its \`${part}\`, which nothing here names`,
      fix: `Write \`${name}\` here, or take it out there.`,
    })),
  ];
}
