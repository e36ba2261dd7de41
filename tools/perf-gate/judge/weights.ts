import type {PageWeight} from '../replay/measured.ts';
import type {PageClass} from '../tape/page-class.ts';
import {figuresOf, type Unit} from './figures.ts';
import {ALLOWED_SHARE, type Verdict} from './verdict.ts';

export type FigureChange = {
  readonly name: string;
  readonly unit: Unit;
  readonly base: number;
  readonly head: number;
  readonly tooMuch: boolean;
};

/** The judgement on what one page weighs; `reasons` says what blocks, or why nothing could be compared. */
export type WeightVerdict = {
  readonly page: string;
  readonly pageClass: PageClass;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  readonly figures: readonly FigureChange[];
};

/** Compares the pages of two builds, in the order of the head's. A figure is the same on every run, so one decides. */
export function judgeWeights(
  base: readonly PageWeight[],
  head: readonly PageWeight[],
): readonly WeightVerdict[] {
  return head.map((page) =>
    judgePage(
      base.find((other) => other.page === page.page),
      page,
    ),
  );
}

function judgePage(base: PageWeight | undefined, head: PageWeight): WeightVerdict {
  const {page} = head;
  const foreign = head.foreign.map((address) => `asks a third party: ${address}`);
  if (base === undefined || (base.status === 404 && head.status !== 404)) {
    const verdict = foreign.length > 0 ? 'block' : 'cannot conclude';
    const reasons = [...foreign, 'is new: the base has nothing to compare it with'];
    return {page, pageClass: head.pageClass, verdict, reasons, figures: []};
  }
  const {pageClass} = base;
  if (base.status !== head.status) {
    const reasons = [...foreign, `answers ${head.status}; the base answers ${base.status}`];
    return {page, pageClass, verdict: 'block', reasons, figures: []};
  }
  const before = figuresOf(base);
  const figures = figuresOf(head).map(({name, unit, value}, index) => {
    const was = before[index]?.value ?? 0;
    return {name, unit, base: was, head: value, tooMuch: value > was * (1 + ALLOWED_SHARE)};
  });
  const reasons = [
    ...foreign,
    ...newKinds(base, head),
    ...figures.filter(({tooMuch}) => tooMuch).map(describeChange),
  ];
  return {page, pageClass, verdict: reasons.length > 0 ? 'block' : 'pass', reasons, figures};
}

/** Kinds of requests before the reader acts that the base did not make. */
function newKinds(base: PageWeight, head: PageWeight): readonly string[] {
  const [known, asked] = [base, head].map(
    ({responses}) => new Set(responses.filter(({afterIntent}) => !afterIntent).map(({kind}) => kind)),
  );
  return [...(asked ?? [])].filter((kind) => !known?.has(kind)).map((kind) => `asks for a new kind: ${kind}`);
}

/** `html: 5,800 B → 6,200 B (+6.9 %)`. */
export function describeChange({name, unit, base, head}: FigureChange): string {
  const show = (value: number): string => `${value.toLocaleString('en-GB')}${unit && ` ${unit}`}`;
  const share =
    base === 0 ? 'new' : `${head < base ? '−' : '+'}${Math.abs((head / base - 1) * 100).toFixed(1)} %`;
  return `${name}: ${show(base)} → ${show(head)} (${share})`;
}
