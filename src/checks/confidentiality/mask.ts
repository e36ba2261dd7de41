/** The value as it may be printed: at most its first two and last two characters, and never more than half of it. */
export function mask(value: string): string {
  const characters = Array.from(value.replaceAll(/\s+/g, ' '));
  const shown = Math.min(2, Math.floor(characters.length / 4));
  if (shown === 0) return '•••';
  return `${characters.slice(0, shown).join('')}•••${characters.slice(-shown).join('')}`;
}
