import type {Finding} from './finding.ts';

/** Findings one a line, with nothing of the source: what a fixture's `expected.txt` holds. */
export function plainLines(findings: readonly Finding[]): string {
  return findings
    .map(
      ({file, line, column, severity, message, fix}) =>
        `${file}:${line}:${column} ${severity}: ${message} → ${fix ?? ''}\n`,
    )
    .join('');
}
