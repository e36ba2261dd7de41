const CLOCK = String.raw`\bnew Date\(\)|\bDate\(\)|\bDate\.now\b|\bperformance\.now\b|\bprocess\.(?:env|hrtime|argv)\b`;
const CHANCE = String.raw`\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b`;
/** Modules of Node that read what is no file of the note’s folder, however they are brought in. */
const MODULES = String.raw`['"](?:node:(?!path|util|assert)|(?:fs|os|net|http|https|crypto|child_process|process)\b)[\w/]*['"]`;
const ELSEWHERE = String.raw`\breadFileSync\b|\bfetch\(|(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)${MODULES}`;

const beyond = new RegExp([CLOCK, CHANCE, ELSEWHERE].join('|'));
const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*/g;

/**
 * What code names that is no data of the note: the clock, chance, the disk or the network, with the index of its first character. Its
 * figures may be others tomorrow, though two computations of today agree.
 */
export function beyondData(code: string): {readonly name: string; readonly index: number} | undefined {
  const found = beyond.exec(code.replaceAll(comments, (comment) => comment.replaceAll(/\S/g, ' ')));
  return found === null ? undefined : {name: found[0], index: found.index};
}
