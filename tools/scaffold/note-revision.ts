import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {frontMatterText} from '../../src/domain/content/front-matter-text.ts';
import {noteName} from '../../src/domain/content/routes/note-route.ts';
import {revisionId, type Revision} from '../../src/domain/evidence/revision.ts';

/**
 * What to write into a field note for its next revision: a note has no files of its own for one, so this says which lines to copy, with
 * what was typed. `note` is its file from blog/.
 */
export function noteRevision(
  root: string,
  note: string,
  typed: Omit<Revision, 'id' | 'kind'> & {kind: string},
): string {
  const text = readFileSync(path.join(root, 'blog', note), 'utf8');
  const count = revisionsIn(text);
  const id = revisionId(Math.max(count, 1) + 1);
  const published = {id: 'r1', date: noteName(note)?.date ?? '', kind: 'first', reason: 'First publication.'};
  const before = count > 0 ? [] : ['revisions:', typedLine(published)];
  const lines = [...before, typedLine({id, ...typed})].join('\n');
  const place =
    count > 0
      ? 'this below the last entry of `revisions:`'
      : 'these lines between the `---` lines at the start';
  return `${note.replace(/\/index\.mdx?$/, '')} is a field note: nothing was written. Change its text, and write ${place} of blog/${note}:\n\n${lines}\n\nA claim whose figure you change says \`revision: ${id}\` in receipt.yaml.`;
}

/** How many revisions the front matter of a note names; none where it cannot be read. */
function revisionsIn(text: string): number {
  try {
    const list: unknown = Reflect.get(Object(parse(frontMatterText(text) ?? '')), 'revisions');
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

/** The kind and the day need no quotes; a reason may hold a comma or a colon. */
function typedLine({id, date, kind, reason}: Omit<Revision, 'kind'> & {readonly kind: string}): string {
  return `  - {id: ${id}, date: ${date}, kind: ${kind}, reason: ${JSON.stringify(reason)}}`;
}
