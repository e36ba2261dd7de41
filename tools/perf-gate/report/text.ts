import type {ClassVerdict, Judgement} from '../judge/judge.ts';
import type {TimingVerdict} from '../judge/series.ts';
import {describeChange, type WeightVerdict} from '../judge/weights.ts';
import type {Unplayed} from '../replay/replay.ts';
import {alignRows, intervalText, shareText, signed, whole} from './cells.ts';

export type Reported = {
  readonly base: string;
  readonly head: string;
  readonly runs: number;
  readonly machine: string;
  readonly conditions: string;
  readonly unplayed: readonly Unplayed[];
  readonly judgement: Judgement;
};

/** The report as it is printed: a block for each page class, then what the gate knows of its own errors, then the verdict. */
export function reportText(report: Reported): string {
  const {base, head, runs, machine, conditions, unplayed, judgement} = report;
  return [
    `base ${base}, head ${head}: ${runs} runs of the tape a side (${conditions}; ${machine})`,
    '',
    ...judgement.classes.flatMap((one) => [...classLines(one, runs), '']),
    ...unplayed.map(
      ({session, reason}) => `Left out, since the base cannot play it: “${session}”. ${reason}`,
    ),
    ...(runs === 0 ? ['Nothing was timed (--runs 0).'] : errorLines(report)),
    '',
    summary(judgement),
  ].join('\n');
}

function classLines(
  {pageClass, verdict, weights, timings, accepted}: ClassVerdict,
  runs: number,
): readonly string[] {
  return [
    `${pageClass}: ${verdict}`,
    ...weights.flatMap(weightLines),
    ...(accepted === undefined ? [] : [`  accepted by a commit message: ${accepted}`]),
    ...alignRows(timings.map((timing) => timingRow(timing, runs))),
  ];
}

const SHOWN = new Set(['html', 'css', 'script', 'font', 'image', 'other', 'requests', 'elements']);

function weightLines({page, verdict, reasons, figures}: WeightVerdict): readonly string[] {
  const changes = figures
    .filter(({name, base, head}) => SHOWN.has(name) && base !== head)
    .map(describeChange);
  const kept = figures.length > 0 && changes.length === 0 ? ['weighs the same'] : changes;
  return [
    `  ${page}  ${[...kept].join('; ')}  ${verdict}`,
    ...reasons.map((reason) => `    ${verdict === 'block' ? 'blocks' : 'open'}: ${reason}`),
  ];
}

function timingRow(timing: TimingVerdict, runs: number): readonly string[] {
  const {metric, statistic, base, head, shift, allowed, verdict, pairs} = timing;
  return [
    metric,
    statistic,
    `${whole(base)} → ${whole(head)} ms`,
    signed(shift),
    intervalText(timing),
    `of ${signed(allowed)} allowed`,
    `${pairs} pairs`,
    verdict,
    verdict === 'cannot conclude' ? needs(timing, runs) : '',
  ];
}

/** How many runs of the same tape would decide; more than a night's worth is said as such. */
function needs({pairs, pairsToDecide}: TimingVerdict, runs: number): string {
  if (pairsToDecide === undefined) return '';
  const needed = Math.ceil((pairsToDecide * runs) / pairs);
  return Number.isFinite(needed) && needed <= 9999
    ? `${Math.max(needed, runs + 1)} runs would decide`
    : 'it lies at the limit: no number of runs decides';
}

function errorLines({judgement: {alpha, falsePositives, classes}}: Reported): readonly string[] {
  const {unchanged, atLimit, rounds, plainThreshold, plainVisits} = falsePositives;
  const medians = classes.flatMap(({timings}) => timings).filter(({statistic}) => statistic === 'p50');
  const open = medians.filter(({verdict}) => verdict === 'cannot conclude').length;
  const unbounded = medians.filter(({low}) => low === undefined).length;
  return [
    `False positives of this gate, from the noise of these runs (${rounds} redraws of which side was which):`,
    `  a change that does nothing is blocked in ${shareText(unchanged, rounds)} of gates, one at the limit everywhere in ${shareText(atLimit, rounds)} (held to 5 %).`,
    `  Each end of an interval errs with ${shareText(alpha)}. A plain 3 % threshold on the mean LCPs would block ${shareText(plainThreshold)} of good changes here, and need ${plainVisits} visits a class.`,
    ...(open > 0
      ? [`  ${open} of ${medians.length} p50 timings could not be concluded; none of them blocks.`]
      : []),
    ...(unbounded > 0
      ? [
          `  ${unbounded} of them have too few pairs for any interval: this gate could not have blocked them, whatever they did.`,
        ]
      : []),
  ];
}

function summary({verdict, classes}: Judgement): string {
  const named = (wanted: string): string =>
    classes
      .filter((one) => one.verdict === wanted)
      .map(({pageClass}) => pageClass)
      .join(', ');
  const parts = (['block', 'cannot conclude', 'pass'] as const)
    .map((wanted) => [wanted, named(wanted)] as const)
    .filter(([, names]) => names !== '')
    .map(([wanted, names]) => `${wanted}: ${names}`);
  return `perf gate: ${verdict === 'block' ? 'blocked' : 'passed'} (${parts.join('; ')})`;
}
