// Collapsed stacks: the outermost frame first, frames joined by `;`, and how often each was met. Only names of functions are kept.

/** What the worker’s own code is called by: the same in every stack. */
const START = new Set(['start_thread', 'clone3', '__clone3', 'clone', '[unknown]']);

/** `frames` innermost first; `isKernel` those that are the kernel’s, which become one frame. */
export function collapse(frames) {
  const kept = frames.filter((name) => !START.has(name));
  const outermostFirst = kept.toReversed();
  return outermostFirst
    .filter((name, at) => name !== 'kernel' || outermostFirst[at - 1] !== 'kernel')
    .join(';');
}

/** Adds `n` to a stack’s count. */
export function count(counts, stack, n = 1) {
  counts.set(stack, (counts.get(stack) ?? 0) + n);
}

/** The samples that `perf script -F ip,sym` printed: a block of lines each, kernel addresses in the upper half. */
export function perfStacks(text) {
  const counts = new Map();
  for (const block of text.split(/\n\s*\n/)) {
    const frames = [...block.matchAll(/^\s*([0-9a-f]+) (\S+)/gm)].map(([, address, name]) =>
      address.length === 16 && address.startsWith('ffff') ? 'kernel' : name,
    );
    if (frames.length > 0) count(counts, collapse(frames));
  }
  return counts;
}

/** A lookup of the functions of a program by address, from `nm --defined-only -n`. */
export function symbolTable(text) {
  const symbols = [...text.matchAll(/^([0-9a-f]+) [tTwWi] (\S+)$/gm)].map(([, address, name]) => ({
    address: Number.parseInt(address, 16),
    name,
  }));
  const end = symbols.at(-1)?.address ?? 0;
  return (address) => {
    // What lies beyond the program is the page of functions that the kernel lends it, such as clock_gettime.
    if (address > end + 0x100_000) return 'vdso';
    const after = symbols.findIndex((symbol) => symbol.address > address);
    return symbols.at(after === -1 ? -1 : Math.max(0, after - 1))?.name ?? '[unknown]';
  };
}

/** The handler of the signal and what it returns to: the innermost two frames of each sample. */
const HANDLER = 2;

/**
 * The samples that sampler.c wrote, each line an overrun and addresses. `all` counts every expiration of the timers, `delivered` only
 * the signals that arrived.
 */
export function wallStacks(text, nameOf) {
  const [all, delivered] = [new Map(), new Map()];
  for (const line of text.trimEnd().split('\n')) {
    const [overrun, ...addresses] = line.split(' ');
    const names = addresses.slice(HANDLER).map((address, depth) => {
      // But for the innermost, an address is where the call returns to: the call is before it.
      return nameOf(Number.parseInt(address, 16) - (depth === 0 ? 0 : 1));
    });
    const stack = collapse(names);
    count(delivered, stack);
    count(all, stack, 1 + Number(overrun));
  }
  return {all, delivered};
}
