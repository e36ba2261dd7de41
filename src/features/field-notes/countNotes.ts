/** `1 note`, `7 notes`. */
export function countNotes(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}
