import {phaseOf, COMPUTATION, ELSEWHERE, FLUSH, IDLE, LOCK, REST} from './phases.mjs';

const TONES = {[COMPUTATION]: 'accent', [LOCK]: 'warn', [FLUSH]: 'warn', [IDLE]: 'quiet'};

/** What libc calls itself, by the name that the program called. */
const OUTER_NAMES = {
  __lll_lock_wait: 'futex wait',
  __futex_abstimed_wait_common: 'futex wait',
  __pthread_mutex_lock: 'pthread_mutex_lock',
};
const MOST_FRAMES = 34;

/** The frames of a stack, the outermost first, without the inner loop that all computation shares, and without what interrupts it. */
function shown(stack) {
  const frames = stack.split(';').map((one) => OUTER_NAMES[one] ?? one);
  const loop = frames.indexOf('mix');
  return loop === -1 ? frames : frames.slice(0, loop);
}

/** A tree of frames from collapsed stacks; `records` of several runs are added up. */
function treeOf(records, name) {
  const root = {name, value: 0, children: new Map()};
  for (const {stack, samples} of records) {
    let frame = root;
    frame.value += samples;
    const tone = TONES[phaseOf(stack)];
    for (const part of shown(stack)) {
      if (part === frame.name) continue;
      if (!frame.children.has(part))
        frame.children.set(part, {name: part, value: 0, tone, children: new Map()});
      frame = frame.children.get(part);
      frame.value += samples;
      // A frame that several phases share belongs to none.
      if (frame.tone !== tone) frame.tone = undefined;
    }
  }
  return root;
}

/** The tree without what is narrower than `least` samples, children by name: so two drawings can be laid side by side. */
function pruned({name, value, tone, children}, least) {
  const kept = [...children.values()]
    .filter((child) => child.value >= least)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((child) => pruned(child, least));
  return {name, value, ...(tone && {tone}), ...(kept.length > 0 && {children: kept})};
}

const countFrames = ({children = []}) => children.reduce((total, child) => total + countFrames(child), 1);

/** A flame with as many frames as can be read: what is narrow is left out, and leaves a gap. */
export function flameOf(records, name) {
  const tree = treeOf(records, name);
  let share = 0.009;
  let flame = pruned(tree, tree.value * share);
  while (countFrames(flame) > MOST_FRAMES) {
    share *= 1.2;
    flame = pruned(tree, tree.value * share);
  }
  return flame;
}

/** The stacks of workers that had a request in their hands. */
export function atWork(records) {
  return records.filter(({stack}) => ![IDLE, ELSEWHERE].includes(phaseOf(stack)));
}

/** How many samples fell into each phase. */
export function phaseCounts(records) {
  const counts = Object.fromEntries(
    [COMPUTATION, LOCK, FLUSH, REST, IDLE, ELSEWHERE].map((phase) => [phase, 0]),
  );
  for (const {stack, samples} of records) counts[phaseOf(stack)] += samples;
  return counts;
}
