import {randomIndex, seededRandom} from '../../../src/domain/stats/random.ts';
import {THRESHOLD} from './gates.mjs';

/** A share of gates, and how many there were. */
const rate = (blocked, gates) => ({share: blocked / gates, gates});

/** `runs` values drawn with replacement. */
function drawn(values, runs, random) {
  return Array.from({length: runs}, () => values[randomIndex(random, values.length)]);
}

/** How often a gate blocks when both sides are drawn at random from all runs, whenever they ran: the model's assumption. */
export function shuffled(gate, base, head, runs, {gates, random}) {
  let blocked = 0;
  for (let at = 0; at < gates; at += 1) {
    if (gate(drawn(base, runs, random), drawn(head, runs, random))) blocked += 1;
  }
  return rate(blocked, gates);
}

/** The same for one run a side in all ways to choose them, and for more in some thousands of gates that one seed draws. */
export function atRandom(gate, base, head, runs) {
  if (runs === 1) return ofSingleRuns(base, head);
  return shuffled(gate, base, head, runs, {gates: 4000, random: seededRandom(1000 + runs)});
}

/** Every gate of 3 % is the same for single runs: each way to choose the two is counted, so that nothing is left to chance. */
function ofSingleRuns(base, head) {
  const sorted = Float64Array.from(head).toSorted();
  let [blocked, passed] = [0, 0];
  for (const one of Float64Array.from(base).toSorted()) {
    while (passed < sorted.length && sorted[passed] <= (1 + THRESHOLD) * one) passed += 1;
    blocked += sorted.length - passed;
  }
  return rate(blocked, base.length * head.length);
}

/** How often it blocks when both sides ran in the same blocks, for every stretch of `runs` blocks in a row. */
export function interleaved(gate, base, head, runs) {
  return stretches(gate, base, head, runs, 0);
}

/** How often it blocks when the head's runs followed the base's, as when the base was measured before the change. */
export function consecutive(gate, base, head, runs) {
  return stretches(gate, base, head, runs, runs);
}

function stretches(gate, base, head, runs, later) {
  let blocked = 0;
  const gates = base.length - runs - later + 1;
  for (let start = 0; start < gates; start += 1) {
    if (gate(base.slice(start, start + runs), head.slice(start + later, start + later + runs))) blocked += 1;
  }
  return rate(blocked, gates);
}

/** The rate of both ways round: with the same program on both sides either may be called the base. */
export function bothWays(design, gate, one, other, runs) {
  const [first, second] = [design(gate, one, other, runs), design(gate, other, one, runs)];
  return rate(first.share * first.gates + second.share * second.gates, first.gates + second.gates);
}
