/** A text that stood in `{…}` without quotes, so that a comma ended it: its field, the fields that its rest became, and the whole of it. */
export type CutText = {readonly field: string; readonly rests: readonly string[]; readonly text: string};

/** The texts of a mapping that a comma cut. A rest is an unknown name that no field has: one with a space in it, or without a value. */
export function cutTexts(
  mapping: object,
  unknown: readonly string[],
  isSlip: (name: string) => boolean,
): readonly CutText[] {
  const cut = new Map<string, CutText>();
  // A name of figures alone comes first, wherever it was written.
  const figure = Object.entries(mapping).find(([, value]) => typeof value === 'number')?.[0];
  let before = figure;
  for (const [name, value] of Object.entries(mapping)) {
    const isRest = unknown.includes(name) && !isSlip(name) && (value === null || /\s/.test(name));
    if (!isRest) {
      before = typeof value === 'string' || typeof value === 'number' ? name : undefined;
      continue;
    }
    if (before === undefined) continue;
    const {rests, text} = cut.get(before) ?? {
      rests: [],
      text: String(Reflect.get(mapping, before)),
    };
    const rest = value === null ? name : `${name}: ${String(value)}`;
    const comma = /\d$/.test(text) && /^\d{3}(?!\d)/.test(rest) ? ',' : ', ';
    cut.set(before, {field: before, rests: [...rests, name], text: `${text}${comma}${rest}`});
  }
  return [...cut.values()];
}
