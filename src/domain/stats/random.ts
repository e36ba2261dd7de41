/** A source of numbers in [0, 1). Functions that need chance take one, so that a run can be repeated. */
export type Random = () => number;

/** Mulberry32: 32 bits of state, passes the usual small batteries, and gives the same numbers everywhere for one seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to `below` − 1, each as likely. */
export function randomIndex(random: Random, below: number): number {
  return Math.floor(random() * below);
}
