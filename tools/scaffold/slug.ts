import {ScaffoldError} from './scaffold-error.ts';

/** A title as the last part of an address: `Tail latency, again` → `tail-latency-again`. @throws {ScaffoldError} where no letter is left. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug === '')
    throw new ScaffoldError(
      `“${title}” has no letter that an address can show: write a title in Latin letters.`,
    );
  return slug;
}
