/** The folder of an older edition: its pages are of the same kinds as today's. */
const EDITION = /^\d{4}\.\d+$/;

/**
 * Which kind of page a built file is, by the shape of its address: `/services/` is one, everything below it another. Pages of a kind
 * share one style sheet, the rules that any of them uses: the policy names each distinct sheet by its hash, and a header has no room
 * for a hash a page.
 */
export function kindOf(file: string): string {
  const parts = file
    .replace(/(?:^|\/)index\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  const [first = '', ...below] = EDITION.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return [first, ...below.map(() => '*')].join('/');
}
