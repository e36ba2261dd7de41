import {axisFor, type Axis} from '@site/src/domain/axis/axis';
import {claimChange, claimMultiple, isImprovement, type Claim} from '@site/src/domain/evidence/claim';
import type {Quantity} from '@site/src/domain/quantity/quantity';
import {dimensionOf, units, type Unit} from '@site/src/domain/quantity/units';

/** A claim that compares two states, in the unit of its panel. */
export type Compared = {
  readonly claim: Claim;
  readonly before: {readonly value: number; readonly text: string};
  readonly after: {readonly value: number; readonly text: string};
  /** `11×`, or the relative change where no ratio can be computed. */
  readonly ratio: string;
  readonly improved: boolean | undefined;
};

/** Claims of one dimension, which can stand on one axis. */
export type Panel = {readonly unit: Unit; readonly axis: Axis; readonly compared: readonly Compared[]};

/** What a study's figures come to: what can be drawn, panel by panel, and what was published alone. */
export type Results = {readonly panels: readonly Panel[]; readonly alone: readonly Claim[]};

/** Groups claims by dimension, in their order. The axis is in the unit of the largest figure: 41 min → 6 min 12 s in minutes. */
export function resultsOf(claims: readonly Claim[]): Results {
  const groups = Map.groupBy(
    claims.filter(({figure}) => figure.kind !== 'value'),
    (claim) => dimensionOf(statesOf(claim)[0].unit),
  );
  return {
    panels: [...groups.values()].map(panelOf),
    alone: claims.filter(({figure}) => figure.kind === 'value'),
  };
}

function panelOf(claims: readonly Claim[]): Panel {
  const all = claims.flatMap(statesOf);
  const unit = all.reduce((largest, next) => (next.value > largest.value ? next : largest), all[0] ?? ONCE).unit;
  const compared = claims.map((claim): Compared => {
    const [before, after] = statesOf(claim);
    return {
      claim,
      before: {value: before.value / units[unit].base, text: before.text},
      after: {value: after.value / units[unit].base, text: after.text},
      ratio: ratioOf(claim),
      improved: isImprovement(claim),
    };
  });
  return {unit, axis: axisFor(compared.flatMap(({before, after}) => [before.value, after.value])), compared};
}

/** The state before a published multiple is, by its meaning, once itself. */
const ONCE: Quantity = {value: 1, unit: '×', digits: 1, text: '1×'};

function statesOf({figure}: Claim): readonly [Quantity, Quantity] {
  switch (figure.kind) {
    case 'change':
      return [figure.before, figure.after];
    case 'multiple':
      return [ONCE, figure.multiple];
    case 'value':
      return [figure.value, figure.value];
  }
}

function ratioOf(claim: Claim): string {
  if (claim.figure.kind === 'multiple') return claim.figure.multiple.text;
  return claimMultiple(claim) ?? claimChange(claim) ?? '';
}
