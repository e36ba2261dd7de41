/** The `id` of the section that compares two revisions: `r1-to-r2`. */
export function changesAnchor(from: string, to: string): string {
  return `${from}-to-${to}`;
}
