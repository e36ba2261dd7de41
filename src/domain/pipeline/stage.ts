import {formatQuantity, type Quantity} from '../quantity/quantity.ts';

/** A stage's published figure. `kind` says how it reads: a time (`12 s, cached`), a limit (`p99 ≤ 8 ms`), a share (`5 %`). */
export type StageFigure =
  | {readonly kind: 'time'; readonly amount: Quantity; readonly how?: string}
  | {readonly kind: 'limit'; readonly of: string; readonly amount: Quantity}
  | {readonly kind: 'share'; readonly amount: Quantity};

/** What follows when a stage fails: what stops, who learns it, what is reverted. */
export type Failure = {readonly stops: string; readonly told: string; readonly reverted: string};

export type Stage = {
  readonly name: string;
  /** What runs in it, where that has a name: `git push`, `canary`. */
  readonly step?: string;
  readonly figure?: StageFigure;
  /** Set apart: the stage that most teams leave out. */
  readonly gate?: true;
  readonly does: string;
  readonly measures: string;
  readonly failure: Failure;
};

/** The figure as it is set; empty for a stage without one. */
export function figureText(figure: StageFigure | undefined): string {
  if (figure === undefined) return '';
  const amount = formatQuantity(figure.amount);
  if (figure.kind === 'limit') return `${figure.of} ≤ ${amount}`;
  return figure.kind === 'time' && figure.how !== undefined ? `${amount}, ${figure.how}` : amount;
}

/** The line under a stage's name: its step, its figure, or both (`canary 5 %`). */
export function stageLine({step, figure}: Pick<Stage, 'step' | 'figure'>): string {
  return [step, figureText(figure)].filter(Boolean).join(' ');
}

/** The names of the stages that a failure of `failed` keeps from running, in order; none after the last one. */
export function notReached(stages: readonly Pick<Stage, 'name'>[], failed: string): readonly string[] {
  const position = stages.findIndex(({name}) => name === failed);
  return position === -1 ? [] : stages.slice(position + 1).map(({name}) => name);
}
