/** A place in YAML by its keys, with entries counted from 1: `` `claims.p99.before` ``, `` `kind` of entry 2 of `revisions` ``. */
export function placeName(path: readonly PropertyKey[]): string {
  const at = path.findLastIndex((part) => typeof part === 'number');
  if (at === -1) return path.length === 0 ? 'the list' : `\`${path.map(String).join('.')}\``;
  const entry = `entry ${Number(path[at]) + 1} of ${placeName(path.slice(0, at))}`;
  return at === path.length - 1 ? entry : `${placeName(path.slice(at + 1))} of ${entry}`;
}
