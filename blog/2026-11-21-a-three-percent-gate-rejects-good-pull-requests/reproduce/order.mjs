import {randomIndex, seededRandom} from '../../../src/domain/stats/random.ts';

/** `blocks` random orders of the names, the same for the same seed (Fisher and Yates). */
export function orders(names, blocks, seed) {
  const random = seededRandom(seed);
  return Array.from({length: blocks}, () => {
    const order = [...names];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const at = randomIndex(random, last + 1);
      [order[last], order[at]] = [order[at], order[last]];
    }
    return order;
  });
}
