/** The names that rules ask for, each with the bytes of the rules that ask for it. */
export type Weights = ReadonlyMap<string, number>;

/**
 * Lets pages share style sheets, since the policy names each distinct sheet by its hash and a header has no room for a hash a page:
 * pages whose rules differ by few bytes use the same, which holds the rules of each of them. The difference that is overlooked starts
 * at none and is doubled until `limit` sheets are enough. `pages` holds the names that occur on each page. Returns, for each page, the
 * names of all pages that share its sheet. Pages come out the same in whatever order they come.
 */
export function shareSheets(
  pages: ReadonlyMap<string, Iterable<string>>,
  weights: Weights,
  limit: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, ReadonlySet<string>>();
  const keys = new Map<string, string>();
  for (const [page, names] of pages) {
    const known = [...new Set(names)].filter((name) => weights.has(name)).toSorted();
    const key = known.join(' ');
    keys.set(page, key);
    if (!sets.has(key)) sets.set(key, new Set(known));
  }
  // The richest first: what a page joins then holds most of what it needs.
  const richest = [...sets].toSorted(
    ([one, a], [other, b]) => weigh(b, weights) - weigh(a, weights) || (one < other ? -1 : 1),
  );
  for (let overlooked = 0; ; overlooked = Math.max(64, overlooked * 2)) {
    const shared = gather(richest, weights, overlooked);
    if (new Set(shared.values()).size > limit) continue;
    return new Map([...keys].map(([page, key]) => [page, shared.get(key) ?? new Set<string>()]));
  }
}

/** Puts each set with the first that differs from it by no more than `overlooked` bytes; gives what each group needs, by key. */
function gather(
  sets: readonly (readonly [key: string, names: ReadonlySet<string>])[],
  weights: Weights,
  overlooked: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups: {readonly first: ReadonlySet<string>; readonly all: Set<string>}[] = [];
  const shared = new Map<string, ReadonlySet<string>>();
  for (const [key, names] of sets) {
    let group = groups.find(({first}) => differ(first, names, weights) <= overlooked);
    if (group === undefined) groups.push((group = {first: names, all: new Set()}));
    for (const name of names) group.all.add(name);
    shared.set(key, group.all);
  }
  return shared;
}

/** The bytes of the rules that one of both needs and the other does not. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>, weights: Weights): number {
  const only = (of: ReadonlySet<string>, not: ReadonlySet<string>): number =>
    weigh(
      [...of].filter((name) => !not.has(name)),
      weights,
    );
  return only(one, other) + only(other, one);
}

function weigh(names: Iterable<string>, weights: Weights): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return sum;
}
