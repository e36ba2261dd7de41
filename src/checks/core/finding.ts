import type {SourceFinding} from '../../domain/content/finding.ts';
import type {Place} from './site.ts';

export type Severity = 'error' | 'warning';

/** A safe change of one file's text: the UTF-16 units from `start` to before `end` become `text`. */
export type Edit = {readonly start: number; readonly end: number; readonly text: string};

/** What a rule says about one place of one file: what is wrong, and in `fix` what to write instead. */
export type RuleFinding = SourceFinding & {
  readonly file: string;
  readonly severity: Severity;
  readonly fix?: string;
  /** Behind the last character of what is wrong. Without it the word at the place is meant. */
  readonly end?: Place;
  /**
   * What is found must not be printed: wherever it comes up in messages and excerpts, it is masked. `true` means the text from the
   * place to `end`; a string is the value itself, where it does not stand there as it is (a file name, a decoded text): then both are
   * masked, the value and what stands there.
   */
  readonly secret?: true | string;
  /** The part of a rule with `parts` that found it; the finding is then named `<rule>/<part>`. */
  readonly part?: string;
  /** What `--fix` does, only where it cannot change what the text says. */
  readonly edit?: Edit;
  /** The same for a file that is no text: its new bytes. */
  readonly rewrite?: () => Promise<Uint8Array>;
};

/** A finding as it is reported: with the name of the rule that made it. */
export type Finding = RuleFinding & {readonly rule: string};

/** An error of a rule at a place of a file. */
export function errorAt(file: string, {line, column}: Place, message: string, fix: string): RuleFinding {
  return {file, line, column, severity: 'error', message, fix};
}

/** A matter of taste at a place of a file: it is shown and blocks nothing. */
export function warningAt(file: string, {line, column}: Place, message: string, fix: string): RuleFinding {
  return {file, line, column, severity: 'warning', message, fix};
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
