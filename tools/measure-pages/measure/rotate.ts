/**
 * The order of a round: two rounds begin with each side in turn, the second of them backwards. So each goes first, last and after each
 * of its neighbours as often as the others: what follows a heavy page, or comes first, is nobody's fate.
 */
export function rotate<T>(sides: readonly T[], round: number): readonly T[] {
  const start = Math.floor(round / 2) % Math.max(1, sides.length);
  const order = [...sides.slice(start), ...sides.slice(0, start)];
  return round % 2 === 0 ? order : order.toReversed();
}
