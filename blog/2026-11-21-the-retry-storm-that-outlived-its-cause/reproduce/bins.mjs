import {BIN_MS} from './settings.mjs';

/** Counts by name and bin of a run that lasts `untilMs`; what falls outside of it is not counted. */
export function makeBins(names, untilMs) {
  const length = untilMs / BIN_MS;
  const counts = Object.fromEntries(names.map((name) => [name, Array.from({length}, () => 0)]));
  return {
    counts,
    add(name, atMs) {
      const bin = Math.floor(atMs / BIN_MS);
      if (bin >= 0 && bin < length) counts[name][bin] += 1;
    },
  };
}
