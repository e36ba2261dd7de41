/** A share of the drawing’s width as an SVG length. */
export function share(position: number): string {
  return `${rounded(position * 100, 1)}%`;
}

/** A length in ems of the drawing’s labels; a hundredth is an eighth of a pixel. */
export function em(length: number): string {
  return `${rounded(length, 2)}em`;
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // Adding zero turns the minus zero of rounding into a plain one.
  return Math.round(value * factor) / factor + 0;
}
