import {noteName} from '../../../domain/content/routes/note-route.ts';
import {warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Site} from '../../core/site.ts';
import {isClaimName} from './known-claims.ts';
import type {ClaimReference} from './references.ts';

/**
 * Claims of a receipt that no text shows: who reads the note does not learn of them, though the register lists them. `references` are
 * those of the whole site.
 */
export function unshownClaims({data}: Site, references: readonly ClaimReference[]): readonly RuleFinding[] {
  const shown = new Set(references.map(({id}) => id));
  return data.flatMap(({file, kind, yaml}) => {
    const slug = kind === 'receipt' ? noteName(`${file.split('/')[1]}/index.mdx`)?.slug : undefined;
    const claims: unknown = Reflect.get(Object(yaml.value), 'claims');
    if (slug === undefined || !(claims instanceof Object)) return [];
    return Object.keys(claims)
      .filter((name) => isClaimName(name) && !shown.has(`${slug}.${name}`))
      .map((name) =>
        warningAt(
          file,
          yaml.placeOf(['claims', name]),
          `No text shows the claim \`${slug}.${name}\`, so no reader learns of it.`,
          `Write \`<Claim id="${slug}.${name}" />\` in the note, or \`<ClaimText id="${slug}.${name}" />\` in a sentence. If the claim was never published, you may take it out instead, here and in reproduce/claims.mjs.`,
        ),
      );
  });
}
