/** The words in capitals that mends show where an author’s own are to stand: copied as they are, they are refused. */
export const placeholders = {
  image: 'WHAT A READER LEARNS FROM IT',
  link: 'WHAT IS THERE',
  embedded: 'WHAT IT SHOWS',
} as const;

/** What a mend says behind a line that holds a placeholder. */
export const yourWords = 'with your words for the capitals';

/** Whether a text was copied from a mend or a guide and never written: capitals that ask for words, or an ellipsis alone. */
export function isPlaceholder(text: string): boolean {
  return /^(?:(?:WHAT|WHY|YOUR)(?:[ -][A-Z]+)+|…|\.{3})$/.test(text.trim());
}
