import type {SourceFinding} from '../../domain/content/finding.ts';
import type {Place} from './site.ts';

export type Severity = 'error' | 'warning';

/** What a rule says about one place of one file: what is wrong, and in `fix` what to write instead. */
export type RuleFinding = SourceFinding & {
  readonly file: string;
  readonly severity: Severity;
  readonly fix?: string;
};

/** A finding as it is reported: with the rule that made it. The shape of `--json`. */
export type Finding = RuleFinding & {readonly rule: string};

/** An error of a rule at a place of a file. */
export function errorAt(file: string, {line, column}: Place, message: string, fix: string): RuleFinding {
  return {file, line, column, severity: 'error', message, fix};
}

/** Findings in reading order: file, line, column, then rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
