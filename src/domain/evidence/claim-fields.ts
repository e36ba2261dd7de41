import type {Quantity} from '../quantity/quantity.ts';
import {conditionNames, type Claim, type Conditions, type StatedClaim} from './claim.ts';
import {NOT_PUBLISHED} from './statistics.ts';

/** A claim as it is written in YAML, in one form: what `published.json` keeps, and what two states are compared by. */
export type ClaimFields = {
  readonly metric: string;
  readonly subject?: string;
  /** A missing statistic is written out. */
  readonly statistic: string;
  readonly before?: string;
  readonly after?: string;
  readonly multiple?: string;
  readonly value?: string;
  readonly better: string;
  readonly grade: string;
  readonly conditions: Conditions;
  readonly note?: string;
};

/** The fields of a claim, always in the same order and spelling, so that equal claims are equal as JSON. */
export function claimFields(claim: StatedClaim): ClaimFields {
  const {metric, subject, statistic, figure, better, grade, conditions, note} = claim;
  return {
    metric,
    ...(subject === undefined ? {} : {subject}),
    statistic: statistic ?? NOT_PUBLISHED,
    ...figureFields(figure),
    better,
    grade,
    conditions: Object.fromEntries(
      conditionNames.flatMap((name) => (conditions[name] === undefined ? [] : [[name, conditions[name]]])),
    ),
    ...(note === undefined ? {} : {note}),
  };
}

function figureFields(figure: Claim['figure']): Pick<ClaimFields, 'before' | 'after' | 'multiple' | 'value'> {
  switch (figure.kind) {
    case 'change':
      return {before: plain(figure.before), after: plain(figure.after)};
    case 'multiple':
      return {multiple: plain(figure.multiple)};
    case 'value':
      return {value: plain(figure.value)};
  }
}

/** A figure as one types it: with a plain space and an ASCII minus sign. */
function plain({text}: Quantity): string {
  return text.replaceAll('\u2009', ' ').replaceAll('\u2212', '-');
}
