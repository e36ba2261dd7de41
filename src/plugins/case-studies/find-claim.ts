import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Claim} from '../../domain/evidence/claim.ts';
import {parsePublished} from '../../domain/evidence/published.ts';
import {revisionsOf} from '../../domain/evidence/revision-claims.ts';
import {parseStudy} from '../../domain/evidence/study.ts';
import {showsDrafts} from './drafts.ts';

/**
 * Finds claims for fenced transcripts while MDX is compiled. It reads the one study that an id names, afresh each time, so that it
 * never answers from before an edit. `file` is the text with the fence: an older revision of that study gets the claims as they were.
 * A study that cannot be read has no claims here; the plugin reports what is wrong with it.
 */
export function claimsIn(folder: string): (id: string, file?: string) => Claim | undefined {
  return (id, file = '') => {
    const [slug = ''] = id.split('.');
    const own = path.resolve(folder, slug);
    if (!existsSync(path.join(own, 'study.yaml'))) return undefined;
    const record = parsePublished(read(path.join(own, 'published.json')) ?? '{}');
    const published = record.kind === 'ok' ? record.value : {};
    const parsed = parseStudy(slug, read(path.join(own, 'study.yaml')) ?? '', published);
    if (parsed.kind === 'findings') return undefined;
    const revisions = revisionsOf(parsed.value, published).filter(
      ({revision}) => showsDrafts() || published[revision.id] !== undefined,
    );
    const asked = revisions.find(({revision}) => path.join(own, `${revision.id}.mdx`) === path.resolve(file));
    return (asked ?? revisions.at(-1))?.claims.find((claim) => claim.id === id);
  };
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
