/** A page with every gap filled as an author would: fields with what fits, marks with a paragraph. */
export function fill(text: string): string {
  return text
    .replace(
      /^description:.*$/m,
      'description: A note of a test that says in one sentence what a reader will find in it, and for whom.',
    )
    .replace(/^tags:.*$/m, 'tags: [measurement]')
    .replaceAll(/^([a-z_]+): # gap: .*For example: (.+)$/gm, '$2')
    .replaceAll(/\{\/\* gap: .*? \*\/\}/g, 'A paragraph.');
}
