import type {ClaimFigure} from '../evidence/claim.ts';
import type {Quantity} from '../quantity/quantity.ts';
import {dimensionOf, isUnit, units} from '../quantity/units.ts';
import type {ReceiptClaim} from './claim-source.ts';
import type {FieldProblem} from './fields.ts';
import type {RecomputedClaim} from './recomputation.ts';
import {roundsTo, writtenLike} from './rounding.ts';
import {sampleSizeText} from './sample-size.ts';

/** Where a claim is not what its data gives: its figures, the bounds of its interval, its sample size. Paths are from the claim. */
export function claimDifferences(
  {stated, measurement}: Pick<ReceiptClaim, 'stated' | 'measurement'>,
  computed: RecomputedClaim,
): readonly FieldProblem[] {
  const base = baseOf(stated.figure, computed.unit ?? '');
  if (base === undefined) {
    const message = `the figure was recomputed in “${computed.unit ?? ''}”, which is no unit of its dimension: return it with \`unit\``;
    return [{path: [], message}];
  }
  return [
    ...figuresOf(stated.figure).flatMap(([key, published]) =>
      numberDifference([key], published, computed[key], base),
    ),
    ...sampleDifference(measurement.sample, computed.n),
    // Of a change the interval is that of the multiple.
    ...boundDifferences(measurement.interval, computed, stated.figure.kind === 'change' ? 1 : base),
  ];
}

/** How many base units one of the recomputed numbers is; undefined where the two cannot be compared. */
function baseOf(figure: ClaimFigure, unit: string): number | undefined {
  if (figure.kind === 'multiple') return 1;
  const published = figure.kind === 'change' ? figure.before : figure.value;
  if (!isUnit(unit) || dimensionOf(unit) !== dimensionOf(published.unit)) return undefined;
  return units[unit].base;
}

function figuresOf(
  figure: ClaimFigure,
): readonly (readonly ['before' | 'after' | 'multiple' | 'value', Quantity])[] {
  switch (figure.kind) {
    case 'change':
      return [
        ['before', figure.before],
        ['after', figure.after],
      ];
    case 'multiple':
      return [['multiple', figure.multiple]];
    case 'value':
      return [['value', figure.value]];
  }
}

/** `published` against a number of which one is `base` base units. */
export function numberDifference(
  path: readonly string[],
  published: Quantity,
  number: number | undefined,
  base: number,
): readonly FieldProblem[] {
  if (number === undefined)
    return [
      {
        path,
        message: `“${published.text}” is published, and nothing was recomputed for it: return \`${path.at(-1)}\``,
      },
    ];
  if (roundsTo(number * base, published)) return [];
  const message = `“${published.text}” is published, and the data gives something else: write \`${writtenLike(number * base, published)}\``;
  return [{path, message}];
}

function sampleDifference(
  sample: ReceiptClaim['measurement']['sample'],
  n: number | undefined,
): readonly FieldProblem[] {
  if (sample === undefined || sample.n === n) return [];
  const found =
    n === undefined
      ? 'nothing was recomputed for it: return `n`'
      : `the data has ${n}: write \`${sampleSizeText({...sample, n})}\``;
  return [{path: ['n'], message: `“${sampleSizeText(sample)}” is published, and ${found}`}];
}

function boundDifferences(
  interval: ReceiptClaim['measurement']['interval'],
  computed: RecomputedClaim,
  base: number,
): readonly FieldProblem[] {
  if (interval === undefined || interval.kind === 'none') return [];
  return (['low', 'high'] as const).flatMap((key) => {
    const [published, number] = [interval[key], computed[key]];
    const path = ['interval', key];
    if (published !== undefined && number === undefined) {
      const message = `“${published.text}” is published, and the data has no such bound: write \`unbounded\``;
      return [{path, message}];
    }
    if (published !== undefined) return numberDifference(path, published, number, base);
    // One of the two is there, or it would be no interval.
    const other = interval.low ?? interval.high;
    if (number === undefined || other === undefined) return [];
    const message = `it is published as unbounded, and the data has a bound: write \`${writtenLike(number * base, other)}\``;
    return [{path, message}];
  });
}
