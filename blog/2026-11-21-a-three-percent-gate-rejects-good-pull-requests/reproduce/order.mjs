import {seededRandom} from '../../../src/domain/stats/random.ts';
import {shuffled} from '../../../tools/reproduce/order.ts';

/** `blocks` random orders of the names, the same for the same seed. */
export function orders(names, blocks, seed) {
  const random = seededRandom(seed);
  return Array.from({length: blocks}, () => shuffled(names, random));
}
