/** A source of numbers in [0, 1) that gives the same ones for the same seed (mulberry32, Tommy Ettinger, public domain). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  `latency queue window sample load budget trace span request reply thread lock page cache buffer batch shard
replica leader follower commit write read flush merge index key value log segment stream topic offset consumer producer
broker packet socket kernel driver scheduler core cycle miss branch prefetch line fence barrier atomic allocation heap
stack frame profile flame sampler counter histogram bucket percentile median tail mean variance interval estimate run
baseline change regression gate pipeline stage artefact release rollout canary host region zone network link hop timeout
retry backoff jitter deadline quota limit pool connection session token order match book price venue feed gateway ledger
balance transfer limit check rule model schema record field the a of to in on by with without before after under over
between across into from is was are stays grows falls waits holds sends keeps drops costs takes leaves reads names counts`.split(
    /\s+/,
  );

/** One of a list. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** A whole number from `least` to `most`, both included. */
export function between(least: number, most: number, random: Random): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** So many words, without a full stop. */
export function phrase(words: number, random: Random): string {
  return Array.from({length: words}, () => pick(WORDS, random)).join(' ');
}

/** A sentence of ordinary length: now and then a word of it is stressed or set as code. */
export function sentence(random: Random): string {
  const words = phrase(between(8, 22, random), random).split(' ');
  const place = between(1, words.length - 1, random);
  const chance = random();
  if (chance < 0.12) words[place] = `\`${words[place]}\``;
  else if (chance < 0.2) words[place] = `**${words[place]}**`;
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export function paragraph(random: Random): string {
  return Array.from({length: between(3, 6, random)}, () => sentence(random)).join(' ');
}
