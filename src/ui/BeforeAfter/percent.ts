/** A share as an SVG length: `0.0927` → `9.27%`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
