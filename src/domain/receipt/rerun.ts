import type {ClaimFigure} from '../evidence/claim.ts';
import {formatMultiple, improvement, type Computed} from '../quantity/ratio.ts';
import type {ReceiptClaim} from './claim-source.ts';
import type {FigureInterval} from './interval.ts';
import type {Recomputation, RecomputedClaim} from './recomputation.ts';
import type {Receipt} from './receipt.ts';

/** What became of one statement when the experiment was run anew. A ratio holds while it stays on its side of 1. */
export type RerunVerdict =
  | {
      readonly kind: 'conclusion';
      readonly name: string;
      readonly says: string;
      readonly holds: boolean | undefined;
    }
  | {
      readonly kind: 'ratio';
      readonly name: string;
      /** As published, and now: how many times better. */
      readonly published: string;
      readonly now: string | undefined;
      readonly holds: boolean | undefined;
    };

/**
 * Which conclusions of a receipt hold in the data of another run, perhaps on another machine: those that are written, and the direction
 * of each ratio whose interval leaves no doubt of it. Absolute values are not compared. `holds` is undefined where the new data says
 * nothing of it.
 */
export function rerunVerdicts(receipt: Receipt, anew: Recomputation): readonly RerunVerdict[] {
  return [
    ...Object.entries(receipt.conclusions).map(([name, says]): RerunVerdict => ({
      kind: 'conclusion',
      name,
      says,
      holds: anew.conclusions[name],
    })),
    ...receipt.claims.flatMap((claim) => ratioVerdict(claim, anew.claims[claim.recompute])),
  ];
}

function ratioVerdict(
  {name, stated, measurement: {interval}}: ReceiptClaim,
  anew: RecomputedClaim | undefined,
): readonly RerunVerdict[] {
  const before = ratioOf(stated.figure, stated.better);
  if (before === undefined || includesOne(interval)) return [];
  const value = anew && newRatio(anew, stated.figure.kind, stated.better);
  const published = formatMultiple(before);
  if (value === undefined || !Number.isFinite(value))
    return [{kind: 'ratio', name, published, now: undefined, holds: undefined}];
  const now = formatMultiple({value, digits: before.digits});
  return [{kind: 'ratio', name, published, now, holds: Math.sign(value - 1) === Math.sign(before.value - 1)}];
}

function ratioOf(figure: ClaimFigure, better: 'lower' | 'higher'): Computed | undefined {
  switch (figure.kind) {
    case 'change':
      return improvement(figure.before, figure.after, better);
    case 'multiple':
      return figure.multiple;
    case 'value':
      return undefined;
  }
}

/** No change is as likely as one: such a claim has no direction that could hold. */
function includesOne(interval: FigureInterval | undefined): boolean {
  if (interval?.kind !== 'interval') return false;
  const {low, high} = interval;
  return (low?.value ?? -Infinity) <= 1 && 1 <= (high?.value ?? Infinity);
}

function newRatio(
  {before, after, multiple}: RecomputedClaim,
  kind: ClaimFigure['kind'],
  better: 'lower' | 'higher',
): number | undefined {
  if (kind === 'multiple') return multiple;
  if (before === undefined || after === undefined) return undefined;
  return better === 'lower' ? before / after : after / before;
}
