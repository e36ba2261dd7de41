/**
 * The width of a character, in ems of the label: 0.60 in the monospaced faces that systems have, and a little room.
 * All lengths of labels are in ems, so that a reader’s larger text has larger drawings.
 */
export const CHARACTER = 0.61;
export const LINE_HEIGHT = 1.2;
/** A phone of 320 px less its margins, in ems of the 12 px that labels have there. */
export const NARROW = 24;
/** The text column from 720 px on, in ems of the 13 px that labels have there. */
export const WIDE = 50;

export function widthOf(label: string): number {
  return label.length * CHARACTER;
}

/** The words of a label on lines of at most so many characters; a longer word has a line of its own, and `10 %` is one word. */
export function wrap(label: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/ (?!%)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Block = {readonly wanted: number; readonly height: number};

/**
 * Where the middles of blocks stand in a column so that none overlaps another and each is as near as it can be to where it wants to be:
 * neighbours that collide share the shift. In the order of the argument.
 */
export function stack(blocks: readonly Block[], columnHeight: number): readonly number[] {
  const order = blocks
    .map((_, at) => at)
    .toSorted((a, b) => (blocks[a]?.wanted ?? 0) - (blocks[b]?.wanted ?? 0));
  let groups: Group[] = order.map((at) => {
    const {wanted, height} = blocks[at] ?? {wanted: 0, height: 0};
    return within({members: [at], top: wanted - height / 2, height}, columnHeight);
  });
  for (let at = 1; at < groups.length;) {
    const [above, below] = [groups[at - 1], groups[at]];
    if (above === undefined || below === undefined || above.top + above.height <= below.top + 1e-9) {
      at++;
      continue;
    }
    const merged = within(join(above, below, blocks), columnHeight);
    groups = [...groups.slice(0, at - 1), merged, ...groups.slice(at + 1)];
    at = Math.max(1, at - 1);
  }
  const middles = new Map<number, number>();
  for (const {members, top} of groups) {
    let edge = top;
    for (const at of members) {
      const height = blocks[at]?.height ?? 0;
      middles.set(at, edge + height / 2);
      edge += height;
    }
  }
  return blocks.map((_, at) => middles.get(at) ?? 0);
}

/** Blocks that touch, from above to below. */
type Group = {readonly members: readonly number[]; readonly top: number; readonly height: number};

/** Two groups as one, where the shifts of its members cancel each other out. */
function join(above: Group, below: Group, blocks: readonly Block[]): Group {
  const members = [...above.members, ...below.members];
  let offset = 0;
  let tops = 0;
  for (const at of members) {
    const {wanted, height} = blocks[at] ?? {wanted: 0, height: 0};
    tops += wanted - height / 2 - offset;
    offset += height;
  }
  return {members, top: tops / members.length, height: offset};
}

function within(group: Group, columnHeight: number): Group {
  return {...group, top: Math.max(0, Math.min(group.top, columnHeight - group.height))};
}
