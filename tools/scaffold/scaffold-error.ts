/** Something that keeps a command from its work; the message says what to do. Nothing was written. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';
}
