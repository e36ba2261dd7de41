import type {RerunVerdict} from '../../src/domain/receipt/rerun.ts';
import type {Held} from './hold.ts';

/** A line a note, the differences under it. */
export function heldText({slug, claims, conclusions, tables, charts, differences}: Held): string {
  const counts = [
    [claims, 'claim'],
    [conclusions, 'conclusion'],
    [tables, 'table'],
    [charts, 'chart'],
  ] as const;
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  const verdict =
    differences.length === 0 ? 'as the data gives them' : `${differences.length} not as the data gives them`;
  return [
    `${slug}  ${parts.join(', ') || 'nothing to compute'}: ${verdict}`,
    ...differences.map((line) => `  ${line}`),
  ].join('\n');
}

/** What became of each statement when the experiment was run anew. */
export function rerunText(slug: string, verdicts: readonly RerunVerdict[]): string {
  const lines = verdicts.map((verdict) => `  ${word(verdict.holds).padEnd(14)}${sentence(verdict)}`);
  return [
    `${slug}, run anew:`,
    ...(lines.length > 0 ? lines : ['  it concludes nothing that a run could contradict']),
  ].join('\n');
}

function word(holds: boolean | undefined): string {
  if (holds === undefined) return 'no answer';
  return holds ? 'holds' : 'does not hold';
}

function sentence(verdict: RerunVerdict): string {
  if (verdict.kind === 'conclusion') return verdict.says;
  return `${verdict.name}: ${verdict.published} was published, ${verdict.now ?? 'nothing'} came out now`;
}
