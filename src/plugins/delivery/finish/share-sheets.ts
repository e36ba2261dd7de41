/** The names that rules ask for, each with the bytes of the rules that ask for it. */
export type Weights = ReadonlyMap<string, number>;

/** Pages with one sheet, and what it must hold. */
type Group = {
  readonly names: ReadonlySet<string>;
  readonly weight: number;
  readonly pages: readonly string[];
  /** The cheapest of the groups after this one to share a sheet with; undefined where none is left. */
  nearest: {readonly group: Group; readonly cost: number} | undefined;
};

/**
 * Lets pages share style sheets, since the policy names each distinct sheet by its hash and a header has no room for a hash a page.
 * While there are more than `limit` sheets, the two become one that cost their pages the fewest bytes together: each page then carries
 * the rules of both (agglomerative clustering). `pages` holds the names that occur on each page. Returns, for each page, the names of
 * all pages that share its sheet. Pages come out the same in whatever order they come.
 */
export function shareSheets(
  pages: ReadonlyMap<string, Iterable<string>>,
  weights: Weights,
  limit: number,
): ReadonlyMap<string, ReadonlySet<string>> {
  let groups = groupEqual(pages, weights);
  groups.forEach((group, index) => {
    group.nearest = nearestOf(group, groups.slice(index + 1), weights);
  });
  while (groups.length > limit) {
    const one = groups.reduce((best, group) => (costOf(group) < costOf(best) ? group : best));
    const other = one.nearest?.group;
    if (other === undefined) break;
    const both = join(one, other, weights);
    groups = groups.map((group) => (group === one ? both : group)).filter((group) => group !== other);
    const place = groups.indexOf(both);
    for (const [index, group] of groups.entries()) {
      const nearest = group.nearest?.group;
      if (group === both || nearest === one || nearest === other)
        group.nearest = nearestOf(group, groups.slice(index + 1), weights);
      else if (index < place)
        group.nearest = cheaper(group.nearest, both, costOfSharing(group, both, weights));
    }
  }
  return new Map(groups.flatMap(({names, pages: same}) => same.map((page) => [page, names])));
}

/** Pages that need the same, together; in an order that does not hang on theirs. */
function groupEqual(pages: ReadonlyMap<string, Iterable<string>>, weights: Weights): Group[] {
  const groups = new Map<string, {readonly names: ReadonlySet<string>; readonly pages: string[]}>();
  for (const [page, names] of pages) {
    const known = [...new Set(names)].filter((name) => weights.has(name)).toSorted();
    const key = known.join(' ');
    const group = groups.get(key) ?? {names: new Set(known), pages: []};
    group.pages.push(page);
    groups.set(key, group);
  }
  return [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => ({...group, weight: weigh(group.names, weights), nearest: undefined}));
}

function costOf({nearest}: Group): number {
  return nearest?.cost ?? Number.POSITIVE_INFINITY;
}

function nearestOf(group: Group, others: readonly Group[], weights: Weights): Group['nearest'] {
  let nearest: Group['nearest'];
  for (const other of others) nearest = cheaper(nearest, other, costOfSharing(group, other, weights));
  return nearest;
}

function cheaper(nearest: Group['nearest'], group: Group, cost: number): Group['nearest'] {
  return nearest === undefined || cost < nearest.cost ? {group, cost} : nearest;
}

/** The bytes that all pages of both would carry in vain. */
function costOfSharing(one: Group, other: Group, weights: Weights): number {
  let common = 0;
  for (const name of one.names) if (other.names.has(name)) common += weights.get(name) ?? 0;
  return one.pages.length * (other.weight - common) + other.pages.length * (one.weight - common);
}

function join(one: Group, other: Group, weights: Weights): Group {
  const names = new Set([...one.names, ...other.names]);
  return {names, weight: weigh(names, weights), pages: [...one.pages, ...other.pages], nearest: undefined};
}

function weigh(names: Iterable<string>, weights: Weights): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return sum;
}
