import {randomIndex, type Random} from '../../src/domain/stats/random.ts';

/** The list from its `by`th entry on and round again: each repetition begins with another condition, so that none is always first. */
export function rotated<Entry>(list: readonly Entry[], by: number): readonly Entry[] {
  const at = by % Math.max(1, list.length);
  return [...list.slice(at), ...list.slice(0, at)];
}

/** The list in a random order, each as likely (Fisher and Yates). */
export function shuffled<Entry>(list: readonly Entry[], random: Random): readonly Entry[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomIndex(random, last + 1);
    // Both places are within the list.
    [order[last], order[other]] = [order[other] as Entry, order[last] as Entry];
  }
  return order;
}
