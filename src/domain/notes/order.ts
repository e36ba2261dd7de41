/** Compares by code unit, not by a locale’s order, which differs between machines. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
