import type {SourceFinding} from '../../domain/content/finding.ts';

/** A block without its magic comments, with the lines (counted from 1 in `lines`) that they mark. */
export type Directed = {
  readonly lines: readonly string[];
  readonly marked: ReadonlySet<number>;
  readonly findings: readonly SourceFinding[];
};

const MAGIC =
  /^\s*(?:\/\/|#|--|;|\/\*|<!--|\{\/\*)\s*highlight-(?<what>next-line|start|end)\s*(?:\*\/\}?|-->)?\s*$/;

/** Takes the comments `highlight-next-line`, `highlight-start` and `highlight-end` out of a block and reads what they mark. */
export function readMagicComments(source: readonly string[]): Directed {
  const lines: string[] = [];
  const marked = new Set<number>();
  const findings: SourceFinding[] = [];
  let start: number | undefined;
  let next: number | undefined;
  const report = (line: number, message: string) => findings.push({line, column: 1, message});
  for (const [index, line] of source.entries()) {
    const what = MAGIC.exec(line)?.groups?.['what'];
    if (what === undefined) {
      lines.push(line);
      if (start !== undefined || next !== undefined) marked.add(lines.length);
      next = undefined;
    } else if (what === 'next-line') next = index + 1;
    else if (what === 'start') start = index + 1;
    else if (start === undefined)
      report(index + 1, '`highlight-end` ends nothing: write `highlight-start` above it.');
    else start = undefined;
  }
  if (start !== undefined) report(start, '`highlight-start` is not ended: write `highlight-end` below it.');
  if (next !== undefined) report(next, '`highlight-next-line` has no next line: move it above one.');
  return {lines, marked, findings};
}
