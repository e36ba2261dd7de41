import type {Finding} from '../finding.ts';
import type {Run} from '../run.ts';

/**
 * A run as workflow commands, which GitHub shows beside the lines of a pull request
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). Errors come first, since GitHub shows only
 * the first ten of a step. What was allowed of a confidentiality rule stays in sight as a notice. `isFile` says whether a path is a
 * file of the repository: only such a path is a place for GitHub.
 */
export function githubReport({findings, allowed}: Run, isFile: (file: string) => boolean): string {
  const ordered = findings.toSorted(
    (a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'),
  );
  const notices = allowed.filter(({finding}) => finding.rule.startsWith('confidentiality'));
  return [
    ...ordered.map((finding) => command(finding.severity, finding, mended(finding), isFile)),
    ...notices.map(({finding, reason, owner}) =>
      command('notice', finding, `${finding.message}\nAllowed: ${reason} — ${owner}`, isFile),
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function mended({message, fix}: Finding): string {
  return fix === undefined ? message : `${message}\n→ ${fix}`;
}

function command(
  name: 'error' | 'warning' | 'notice',
  {file, line, column, end, rule}: Finding,
  text: string,
  isFile: (file: string) => boolean,
): string {
  const properties: readonly (readonly [name: string, value: string])[] = isFile(file)
    ? [
        ['file', file],
        ['line', String(line)],
        // GitHub takes a last column only within one line.
        ...(end === undefined || end.line === line
          ? [
              ['col', String(column)] as const,
              ...(end === undefined ? [] : [['endColumn', String(end.column - 1)] as const]),
            ]
          : [['endLine', String(end.line)] as const]),
        ['title', rule],
      ]
    : [['title', `${rule}: ${file}`]];
  return `::${name} ${properties.map(([key, value]) => `${key}=${escapeProperty(value)}`).join(',')}::${escapeData(text)}`;
}

/** What the runner unescapes in a message (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
