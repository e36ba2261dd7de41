/** A response header as it goes over the wire. */
export type Header = {readonly name: string; readonly value: string};

/** Headers for the paths that a pattern matches: a path, in which one `*` stands for anything, `/` included. */
export type HeaderRule = {readonly path: string; readonly headers: readonly Header[]};

/** Whether a rule's pattern matches a path, as static hosts match it. */
export function matchesPath(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === path;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}

/** The headers of every rule that matches, in the rules' order. Hosts add them up: none may come twice (headers.test.ts). */
export function headersFor(rules: readonly HeaderRule[], path: string): readonly Header[] {
  return rules.filter((rule) => matchesPath(rule.path, path)).flatMap(({headers}) => headers);
}
