import type {Quantity} from '../quantity/quantity.ts';
import {dimensionOf, type Dimension} from '../quantity/units.ts';
import type {ClaimFigure, Conditions, Grade} from './claim.ts';
import {NOT_PUBLISHED} from './statistics.ts';

/** The figures of a claim as they may be written; exactly one form of them is right. */
export type WrittenFigures = {
  readonly before?: Quantity | undefined;
  readonly after?: Quantity | undefined;
  readonly multiple?: Quantity | undefined;
  readonly value?: Quantity | undefined;
};

type WrittenTexts = {
  readonly metric: string;
  readonly subject?: string | undefined;
  readonly note?: string | undefined;
  readonly conditions: Conditions;
};

/** What is wrong with a claim, at the field that is to be mended; an empty path is the claim itself. */
export type ClaimProblem = {readonly path: readonly string[]; readonly message: string};

/** The figure that a claim states; undefined where it states none, or several. */
export function readFigure({before, after, multiple, value}: WrittenFigures): ClaimFigure | undefined {
  const forms = [before ?? after, multiple, value].filter((figure) => figure !== undefined);
  if (forms.length !== 1) return undefined;
  if (before !== undefined && after !== undefined) return {kind: 'change', before, after};
  if (multiple !== undefined) return {kind: 'multiple', multiple};
  return value === undefined ? undefined : {kind: 'value', value};
}

/** One form of figures, in units that fit each other. */
export function figureProblems(written: WrittenFigures): readonly ClaimProblem[] {
  const {before, after, multiple, value} = written;
  if (multiple !== undefined && before !== undefined && after !== undefined)
    return [
      {
        path: ['multiple'],
        message:
          'a ratio is never typed beside its two figures, from which it is computed: take `multiple` out',
      },
    ];
  const [half, other] =
    before === undefined ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const alone = written[half];
  if (alone !== undefined && written[other] === undefined && multiple === undefined && value === undefined)
    return [
      {
        path: [half],
        message: `\`${half}: ${alone.text}\` stands without \`${other}\`: write both, or the one figure as \`value\``,
      },
    ];
  if (readFigure(written) === undefined)
    return [
      {
        path: [],
        message: `${formsText(written)}: write exactly one of \`before\` with \`after\`, \`multiple\`, or \`value\``,
      },
    ];
  if (before !== undefined && after !== undefined && dimension(before) !== dimension(after))
    return [
      {
        path: ['after'],
        message: `“${after.text}” is ${naming(after)}, and \`before\`, “${before.text}”, is ${naming(before)}: write both with units of one kind`,
      },
    ];
  if (multiple !== undefined && dimension(multiple) !== 'multiple')
    return [
      {
        path: ['multiple'],
        message: `“${multiple.text}” is no multiple: write such as \`6.4×\`, or \`value\``,
      },
    ];
  if (value !== undefined && dimension(value) === 'multiple')
    return [
      {
        path: ['value'],
        message: `“${value.text}” is a ratio, which \`value\` does not hold: write the two figures as \`before\` and \`after\`; if they were not published, \`multiple: ${value.text}\``,
      },
    ];
  return [];
}

/** Which figures stand in a claim that has not one form of them. */
function formsText(written: WrittenFigures): string {
  const names = (['before', 'after', 'multiple', 'value'] as const).filter(
    (name) => written[name] !== undefined,
  );
  if (names.length === 0) return 'it has no figure';
  return `${names.map((name) => `\`${name}\``).join(' and ')} cannot stand together`;
}

/** What may be written for a time that nobody took: a formula gives one of these, and says which. */
const OF_A_FORMULA =
  'the one that the formula gives, as `statistic: mean` of an expected time, `statistic: p99` of a percentile, `statistic: max` of a bound or a time that never varies';

/**
 * A latency without its statistic says too little: a missing one is said to be missing. A model’s time needs it as well, since the mean
 * and the p99 of one queue are far apart.
 */
export function statisticProblems({
  statistic,
  before,
  after,
  value,
  grade,
}: WrittenFigures & {
  readonly statistic?: string | undefined;
  readonly grade?: Grade;
}): readonly ClaimProblem[] {
  const isTime = [before, after, value].some(
    (figure) => figure !== undefined && dimension(figure) === 'time',
  );
  if (!isTime || statistic !== undefined) return [];
  return [
    {
      path: [],
      message: `the statistic of a time is missing: write ${grade === 'modelled' ? OF_A_FORMULA : `for example \`statistic: p99\`, or \`statistic: ${NOT_PUBLISHED}\``}`,
    },
  ];
}

/** `6.7×`, `ten times` in digits, `3-fold`, `85 % lower`: what follows from two figures. */
const RATIO =
  /\d\s?(?:×|x\b|-?fold\b|times\b)|\d\s?%\s(?:less|more|lower|higher|faster|slower|better|worse|fewer|shorter|longer)\b/iu;

/** Beside two figures no text repeats their ratio: a typed one would stay when a figure is corrected. */
export function typedRatioProblems(written: WrittenFigures & WrittenTexts): readonly ClaimProblem[] {
  const {before, after, metric, subject, note, conditions} = written;
  if (before === undefined || after === undefined) return [];
  const texts: readonly (readonly [readonly string[], string | undefined])[] = [
    [['metric'], metric],
    [['subject'], subject],
    [['note'], note],
    ...Object.entries(conditions).map(([name, text]) => [['conditions', name], text] as const),
  ];
  return texts.flatMap(([path, text]) => {
    const typed = RATIO.exec(text ?? '')?.[0];
    if (typed === undefined) return [];
    return [
      {
        path,
        message: `“${typed}” is a ratio that was typed, and the page computes it from \`before\` and \`after\`: take “${typed}” out of this text`,
      },
    ];
  });
}

/** A figure that only illustrates may not stand in one table with figures from an engagement or a measurement. */
export function mixedGradeProblems(
  claims: readonly {readonly name: string; readonly grade: Grade}[],
): readonly ClaimProblem[] {
  const first = claims.find(({grade}) => grade === 'reported' || grade === 'measured');
  if (first === undefined) return [];
  return claims
    .filter(({grade}) => grade === 'illustrative')
    .map(({name}) => ({
      path: [name, 'grade'],
      message: `the claim \`${name}\` is illustrative (made up to explain), and is shown in one table with \`${first.name}\`, a real figure: a reader would take both for facts`,
    }));
}

function dimension({unit}: Quantity): Dimension {
  return dimensionOf(unit);
}

function naming(quantity: Quantity): string {
  const name = dimension(quantity);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
