/** The `id` of what a note says over it about a revision: `revision-r2`. */
export function revisionAnchor(id: string): string {
  return `revision-${id}`;
}
