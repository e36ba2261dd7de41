import {between, paragraph, phrase, pick, seeded, sentence, type Random} from './words.ts';

/** A field note as text, before either site gives it its front matter. `date` is an ISO day. */
export type Note = {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly tag: string;
  /** Up to the cut, and after it. */
  readonly lead: string;
  readonly body: string;
};

const TAGS = ['measurement', 'tail-latency', 'statistics'];
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The note of that number, the same one each time: about 750 words in seven sections, with two listings, a list, a table, a quotation
 * and a link, as field notes have them. `total` is the number of notes, so that the link leads to one that exists.
 */
export function note(index: number, total: number): Note {
  const random = seeded(index + 1);
  const name = phrase(between(3, 6, random), random);
  return {
    slug: slugOf(index),
    title: `Note ${index + 1}: ${name}`,
    description: `What we saw, in note ${index + 1}: ${phrase(12, random)}.`,
    date: new Date(Date.UTC(2026, 0, 1) - index * DAY_MS).toISOString().slice(0, 10),
    tag: pick(TAGS, random),
    lead: paragraph(random),
    body: [
      section(random, [paragraph(random), paragraph(random)]),
      section(random, [paragraph(random), listing(random)]),
      section(random, [sentence(random), list(random), paragraph(random)]),
      section(random, [paragraph(random), table(random)]),
      section(random, [quotation(random), paragraph(random)]),
      section(random, [listing(random), paragraph(random)]),
      section(random, [paragraph(random), `See [note](../${slugOf(between(0, total - 1, random))}/) too.`]),
    ].join('\n\n'),
  };
}

function slugOf(index: number): string {
  return `note-${String(index + 1).padStart(5, '0')}`;
}

function section(random: Random, parts: readonly string[]): string {
  const title = phrase(between(2, 5, random), random);
  return [`## ${title.charAt(0).toUpperCase()}${title.slice(1)}`, ...parts].join('\n\n');
}

function list(random: Random): string {
  return Array.from({length: between(4, 7, random)}, () => `- ${sentence(random)}`).join('\n');
}

function quotation(random: Random): string {
  return `> ${sentence(random)}`;
}

function table(random: Random): string {
  const rows = Array.from(
    {length: between(4, 8, random)},
    () => `| ${phrase(2, random)} | ${between(1, 9_999, random)} | ${(random() * 100).toFixed(1)} % |`,
  );
  return ['| part | requests | share |', '|---|---:|---:|', ...rows].join('\n');
}

function listing(random: Random): string {
  const lines = Array.from({length: between(8, 16, random)}, (_, index) => {
    const [left, right, called] = phrase(3, random).split(' ');
    return index % 3 === 0
      ? `  if (${left} > ${between(1, 500, random)}) return ${right}_${index}('${called}');`
      : `  const ${left}_${index} = await ${called}(${right}, ${between(1, 99, random)}); // ${phrase(3, random)}`;
  });
  return ['```ts', 'async function measured() {', ...lines, '}', '```'].join('\n');
}
