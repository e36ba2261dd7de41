/** One thing that is wrong in a source file: where (1-based), what it is and what to write instead. */
export type SourceFinding = {readonly line: number; readonly column: number; readonly message: string};

/** What reading a source gives: its value, or everything that is wrong with it at once. */
export type Parsed<T> =
  | {readonly kind: 'ok'; readonly value: T}
  | {readonly kind: 'findings'; readonly findings: readonly SourceFinding[]};

/** `file:line:column  message` lines for an error that ends a build. */
export function formatFindings(file: string, findings: readonly SourceFinding[]): string {
  return findings.map(({line, column, message}) => `${file}:${line}:${column}  ${message}`).join('\n');
}
