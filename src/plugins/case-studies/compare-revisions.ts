import {readBlocks, type Block} from '../../domain/content/compare/blocks.ts';
import {compareBlocks} from '../../domain/content/compare/compare.ts';
import {formatFindings} from '../../domain/content/finding.ts';
import {compareClaims, type RevisionPair, type StudyChanges} from '../../domain/evidence/changes.ts';
import type {ReadStudy} from './read.ts';

/**
 * Every two revisions of a study compared, the pair of the newest two first.
 * @throws {Error} where a text cannot be read, with its line.
 */
export function compareRevisions({files, study, revisions}: ReadStudy): StudyChanges {
  const {slug, title, to} = study;
  const blocks = revisions.map(({revision: {id}}) => blocksOf(slug, id, files.texts.get(id) ?? ''));
  const pairs: RevisionPair[] = [];
  for (let newer = revisions.length - 1; newer > 0; newer--) {
    for (let older = newer - 1; older >= 0; older--) {
      const [before, after] = [revisions[older], revisions[newer]];
      if (before === undefined || after === undefined) continue;
      pairs.push({
        from: before.revision.id,
        to: after.revision.id,
        text: compareBlocks(blocks[older] ?? [], blocks[newer] ?? []),
        claims: compareClaims(before.claims, after.claims),
      });
    }
  }
  return {study: {slug, title, to}, revisions: revisions.map(({revision}) => revision), pairs};
}

function blocksOf(slug: string, id: string, text: string): readonly Block[] {
  const parsed = readBlocks(text);
  if (parsed.kind === 'ok') return parsed.value;
  throw new Error(formatFindings(`case-studies/${slug}/${id}.mdx`, parsed.findings));
}
