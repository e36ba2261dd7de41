/**
 * Something wrong with what reproduces a note’s figures: in which file, from the root of the repository, and what to do. `missing` is the
 * file of data that it is about.
 */
export type NoteProblem = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
  readonly missing?: string;
};

/** Problems as lines of a command or of an error that ends a build. */
export function problemLines(problems: readonly NoteProblem[]): readonly string[] {
  return problems.map(
    ({file, line, column, message, fix}) => `${file}:${line}:${column}  ${message}\n    → ${fix}`,
  );
}
