import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseStudy} from '../../domain/evidence/study.ts';
import type {FindClaim} from '../../domain/transcript/claims.ts';

/**
 * Finds claims for fenced transcripts while MDX is compiled. It reads the one study that an id names, afresh each time, so that it
 * never answers from before an edit. A study that cannot be read has no claims here; the plugin reports what is wrong with it.
 */
export function claimsIn(folder: string): FindClaim {
  return (id) => {
    const [slug = ''] = id.split('.');
    const file = path.join(folder, slug, 'study.yaml');
    if (!existsSync(file)) return undefined;
    const parsed = parseStudy(slug, readFileSync(file, 'utf8'));
    return parsed.kind === 'ok' ? parsed.value.claims.find((claim) => claim.id === id) : undefined;
  };
}
