import type {Finding} from '../finding.ts';

/** Findings as one JSON array of {rule, severity, file, line, column, message, fix?}, and nothing else. */
export function jsonReport(findings: readonly Finding[]): string {
  const shown = findings.map(({rule, severity, file, line, column, message, fix}) => ({
    rule,
    severity,
    file,
    line,
    column,
    message,
    fix,
  }));
  return `${JSON.stringify(shown, null, 2)}\n`;
}
