/** A line that begins or ends a fence, perhaps within a list or a quotation; a list that ends may end one too. */
const FENCE = /^([\s>]*(?:(?:[-*+]|\d+[.)])\s+)*)(`{3,}|~{3,})(.*)$/;
/** MDX takes these for code where they begin a line. */
const MODULE = /^(?:import|export)\b/;
const CALL = /\b(?:require|import)\s*\(/;

/**
 * Whether a document carries code of its own: imports, exports, requires. Then it is a component, whose styles and files only the
 * bundler can find. Text in fences is none; where a sentence happens to begin like code, the bundler does what the worker would.
 */
export function isCode(source: string): boolean {
  let fence: {readonly marks: string; readonly within: boolean} | undefined;
  for (const line of source.split(/\r?\n/)) {
    const [, before = '', marks = '', rest = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined) {
      if (marks !== '' && !(marks.startsWith('`') && rest.includes('`')))
        fence = {marks, within: before !== ''};
      else if (MODULE.test(line) || CALL.test(line)) return true;
    } else if (marks.startsWith(fence.marks) && rest.trim() === '') fence = undefined;
    else if (fence.within && MODULE.test(line)) return true;
  }
  return false;
}
