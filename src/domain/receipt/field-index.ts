/**
 * Where code most likely writes the field at `path` of what its default export returns: each key is looked for behind the one that it
 * stands in, as far as they are found. Nobody knows how the code makes its answer; it is that export where no key is found.
 */
export function indexOfField(code: string, path: readonly PropertyKey[]): number {
  let index = Math.max(0, code.search(/^export default\b/m));
  for (const key of path) {
    if (typeof key !== 'string') continue;
    const word = key.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const next = code.slice(index).search(new RegExp(String.raw`(?<![\w$-])${word}(?![\w$-])`));
    if (next < 0) break;
    index += next;
  }
  return index;
}
