import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {SyntaxProblem} from './site.ts';

/** Code fences that nothing closes: all that stands below them is code, which no rule can tell from a text. */
export function unclosedFences(root: Root, source: string): readonly SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  visit(root, 'code', ({position}) => {
    const start = position?.start.offset ?? 0;
    const lines = source.slice(start, position?.end.offset).split(/\r?\n/);
    const mark = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
    if (mark === undefined) return;
    const last = lines.length < 2 ? '' : (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
    if (last.startsWith(mark) && last === mark.charAt(0).repeat(last.length)) return;
    const {line = 1, column = 1} = position?.start ?? {};
    found.push({
      line,
      column,
      message: 'The code fence that starts here is never closed: all below it is shown as code.',
      fix: `Write ${mark} on a line of its own where the code ends.`,
    });
  });
  return found;
}
