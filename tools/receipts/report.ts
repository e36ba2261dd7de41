import type {RerunVerdict} from '../../src/domain/receipt/rerun.ts';
import type {Held} from './hold.ts';

/** A line a note, with what is to be mended under it, and what the data gives where its receipt has to be filled. */
export function heldText({
  slug,
  claims,
  conclusions,
  tables,
  charts,
  problems,
  compared,
  given,
}: Held): string {
  const counts = [
    [claims, 'claim'],
    [conclusions, 'conclusion'],
    [tables, 'table'],
    [charts, 'chart'],
  ] as const;
  const parts = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
  return [
    `${slug}  ${verdict(parts.join(', '), problems.length, compared)}`,
    ...problems.map(indented),
    ...(given === undefined ? [] : ['  The data gives, for receipt.yaml:', indented(indented(given))]),
  ].join('\n');
}

function verdict(parts: string, problems: number, compared: boolean): string {
  const mend = `${problems} ${problems === 1 ? 'thing' : 'things'} to mend`;
  if (!compared) return `not compared: ${mend} first`;
  if (parts === '') return problems === 0 ? 'no figures to compute' : mend;
  return problems === 0 ? `${parts}: as the data gives them` : `${parts}: compared, ${mend}`;
}

function indented(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '  ');
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
