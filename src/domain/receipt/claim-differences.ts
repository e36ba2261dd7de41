import type {ClaimFigure} from '../evidence/claim.ts';
import type {Quantity} from '../quantity/quantity.ts';
import {dimensionOf, isUnit, units} from '../quantity/units.ts';
import type {ReceiptClaim} from './claim-source.ts';
import type {RecomputedClaim} from './recomputation.ts';
import {roundsTo, writtenLike} from './rounding.ts';
import {sampleSizeText} from './sample-size.ts';

/** Where receipt.yaml, by its keys, is not what the data gives, and what to write there or to return. */
export type Difference = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
};

/** Where a claim is not what its data gives: its figures, the bounds of its interval, its sample size. Paths are from the claim. */
export function claimDifferences(
  {stated, measurement}: Pick<ReceiptClaim, 'stated' | 'measurement'>,
  computed: RecomputedClaim,
): readonly Difference[] {
  const base = baseOf(stated.figure, computed.unit ?? '');
  if (base === undefined) return unitDifference(figuresOf(stated.figure), computed);
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

/** Figures whose unit is of another kind than the computed one: which of the two was forgotten, or is wrong, their author knows. */
function unitDifference(
  figures: ReturnType<typeof figuresOf>,
  {unit = '', ...computed}: RecomputedClaim,
): readonly Difference[] {
  const [first] = figures;
  if (first === undefined || !isUnit(unit)) return [];
  const [key, {text, unit: own}] = first;
  const lines = figures.flatMap(([name, published]) => {
    const number = computed[name];
    if (number === undefined) return [];
    return [lineOf(name, writtenLike(number * units[unit].base, {...published, unit}))];
  });
  const write = `write ${lines.join(' and ')} here`;
  const giveBack = `return it there ${own === '' ? 'without a `unit`' : `with \`unit: '${own}'\``}`;
  const returned = unit === '' ? 'without a `unit`' : `in “${unit}”`;
  return [
    {
      path: [key],
      message: `“${text}” is written, and reproduce/claims.mjs returns the figure ${returned}`,
      fix:
        unit === ''
          ? `If “${text}” is right, ${giveBack}. If it is a count, ${write}.`
          : `If “${unit}” is its unit, ${write}. If not, ${giveBack}.`,
    },
  ];
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
): readonly Difference[] {
  if (number === undefined)
    return [
      {
        path,
        message: `“${published.text}” is written, and reproduce/claims.mjs returns no \`${path.at(-1)}\` for it`,
        fix: `Return \`${path.at(-1)}\` there.`,
      },
    ];
  if (roundsTo(number * base, published)) return [];
  if (published.unit === '%' && base !== 1 && roundsTo(100 * number * base, published))
    return [
      {
        path,
        message: `“${published.text}” is written, and reproduce/claims.mjs returns a hundredth of it: a share of 1`,
        fix: 'Return it there times 100, as its `unit` is `%`.',
      },
    ];
  return [
    {
      path,
      message: `“${published.text}” is written, and the data gives another figure`,
      fix: writeField(path.at(-1) ?? '', writtenLike(number * base, published)),
    },
  ];
}

/** The line to write, with the quotes that YAML needs: a bare count would be a number, and inside of braces a comma would end the text. */
function lineOf(key: string, text: string): string {
  return `\`${key}: ${/^[-\d.]+$|,/.test(text) ? `"${text}"` : text}\``;
}

function writeField(key: string, text: string): string {
  return `Write ${lineOf(key, text)}.`;
}

function sampleDifference(
  sample: ReceiptClaim['measurement']['sample'],
  n: number | undefined,
): readonly Difference[] {
  if (sample === undefined || sample.n === n) return [];
  const written = `“${sampleSizeText(sample)}” is written, and`;
  return [
    n === undefined
      ? {
          path: ['n'],
          message: `${written} reproduce/claims.mjs returns no \`n\` for it`,
          fix: 'Return `n` there.',
        }
      : {
          path: ['n'],
          message: `${written} the data has ${n}`,
          fix: writeField('n', sampleSizeText({...sample, n})),
        },
  ];
}

function boundDifferences(
  interval: ReceiptClaim['measurement']['interval'],
  computed: RecomputedClaim,
  base: number,
): readonly Difference[] {
  if (interval === undefined || interval.kind === 'none') return [];
  return (['low', 'high'] as const).flatMap((key) => {
    const [published, number] = [interval[key], computed[key]];
    const path = ['interval', key];
    if (published !== undefined && number === undefined) {
      const message = `“${published.text}” is written, and reproduce/claims.mjs returns no \`${key}\``;
      return [
        {
          path,
          message,
          fix: `Return \`${key}\` there; where the sample has no such bound, write \`unbounded\`.`,
        },
      ];
    }
    if (published !== undefined) return numberDifference(path, published, number, base);
    // One of the two is there, or it would be no interval.
    const other = interval.low ?? interval.high;
    if (number === undefined || other === undefined) return [];
    const message = '`unbounded` is written, and the data has a bound';
    return [{path, message, fix: writeField(key, writtenLike(number * base, other))}];
  });
}
