import {formatQuantity, type Quantity} from '../quantity/quantity.ts';
import {formatMultiple, formatPercent, improvement, relativeChange, type Better} from '../quantity/ratio.ts';
import type {Statistic} from './statistics.ts';

/** How far a figure can be checked; the meanings stand on /field-notes/ and in DESIGN.md. */
export const grades = ['measured', 'reported', 'modelled', 'illustrative'] as const;
export type Grade = (typeof grades)[number];

/** What must be known to repeat a figure. What a claim lacks is said to be “not published”, never filled. */
export const conditionNames = ['load', 'window', 'sample', 'environment', 'period'] as const;
export type ConditionName = (typeof conditionNames)[number];
export type Conditions = {readonly [name in ConditionName]?: string | undefined};

/** What was published: a change, a multiple alone, or a single value. */
export type ClaimFigure =
  | {readonly kind: 'change'; readonly before: Quantity; readonly after: Quantity}
  | {readonly kind: 'multiple'; readonly multiple: Quantity}
  | {readonly kind: 'value'; readonly value: Quantity};

/** One measured change. Ids are `<case study or note>.<name>`, such as `feed-fan-out.p99`. */
export type Claim = {
  readonly id: string;
  readonly metric: string;
  readonly subject?: string | undefined;
  /** Undefined always means “not published”. */
  readonly statistic?: Statistic | undefined;
  readonly better: Better;
  readonly grade: Grade;
  readonly conditions: Conditions;
  readonly note?: string | undefined;
  readonly source: {readonly title: string; readonly to: string};
  readonly figure: ClaimFigure;
  /** How surely a measured figure is known, in words: `95 % interval 4.8× to 5.3×, bootstrap over runs`. */
  readonly interval?: string | undefined;
  /** The revision in which it got its present figure, and that revision’s ISO date. */
  readonly revision: string;
  readonly date: string;
};

/** What a claim states by itself, before its study adds id, source, revision and date. */
export type StatedClaim = Omit<Claim, 'id' | 'source' | 'interval' | 'revision' | 'date'>;

/** The figure as text: `4.1 s → 380 ms`, `6.4×`, `2.4 s`. */
export function claimText({figure}: Claim): string {
  switch (figure.kind) {
    case 'change':
      return `${formatQuantity(figure.before)} → ${formatQuantity(figure.after)}`;
    case 'multiple':
      return formatQuantity(figure.multiple);
    case 'value':
      return formatQuantity(figure.value);
  }
}

/** How many times better, as text (`6.7×`), computed from the two figures; undefined where they leave no ratio. */
export function claimMultiple({figure, better}: Claim): string | undefined {
  if (figure.kind !== 'change') return undefined;
  const result = improvement(figure.before, figure.after, better);
  return result === undefined ? undefined : formatMultiple(result);
}

/** The relative change as text (`−85 %`), computed; undefined where there is no before. */
export function claimChange({figure}: Claim): string | undefined {
  if (figure.kind !== 'change') return undefined;
  const result = relativeChange(figure.before, figure.after);
  return result === undefined ? undefined : formatPercent(result);
}

/** Whether the figure moved in the direction that is better; undefined where nothing is compared. */
export function isImprovement({figure, better}: Claim): boolean | undefined {
  if (figure.kind === 'value') return undefined;
  const [before, after] =
    figure.kind === 'multiple' ? [1, figure.multiple.value] : [figure.before.value, figure.after.value];
  if (before === after) return undefined;
  return better === 'lower' ? after < before : after > before;
}
