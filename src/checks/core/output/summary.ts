import type {Finding} from '../finding.ts';
import type {Run} from '../run.ts';

/** Findings of these rules are never out of sight: what was allowed of them is listed one by one. */
const alwaysListed = /^confidentiality(?:\/|$)/;

/** The last lines of a run: what was allowed of confidential things and by whom, what was looked at, how many findings there are. */
export function summary({findings, allowed, counts}: Run): string {
  const listed = allowed
    .filter(({finding}) => alwaysListed.test(finding.rule))
    .map(
      ({finding: {file, line, column, severity, rule}, reason, owner}) =>
        `allowed: ${file}:${line}:${column}  ${severity}  [${rule}]  ${reason} — ${owner}`,
    );
  const seen = `${plural(counts.files, 'file')}, ${plural(counts.links, 'link')}, ${plural(counts.images, 'image')} checked`;
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const others = allowed.length === 0 ? '' : `, ${allowed.length} allowed`;
  return [
    ...listed,
    `${seen}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}${others}`,
  ].join('\n');
}

/** A count with its noun: `1 file`, `2 files`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
