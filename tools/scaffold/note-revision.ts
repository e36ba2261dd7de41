import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
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
  const next = revisionLine({id: revisionId(count + 1), ...typed});
  const lines =
    count > 0
      ? [next]
      : [
          'revisions:',
          revisionLine({
            id: revisionId(1),
            date: noteName(note)?.date ?? '',
            kind: 'first',
            reason: 'First publication.',
          }),
          revisionLine({id: revisionId(2), ...typed}),
        ];
  return `${note.replace(/\/index\.mdx?$/, '')} is a field note: nothing was written. Change its text, and write ${
    count > 0
      ? 'this below the last entry of `revisions:`'
      : 'these lines between the `---` lines at the start'
  } of blog/${note}:\n\n${lines.join('\n')}\n\nA claim whose figure you change says \`revision: ${revisionId(Math.max(count, 1) + 1)}\` in receipt.yaml.`;
}

/** How many revisions the front matter of a note names; none where it cannot be read. */
function revisionsIn(text: string): number {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  try {
    const list: unknown = Reflect.get(Object(parse(yaml)), 'revisions');
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}

/** The kind and the day need no quotes; a reason may hold a comma or a colon. */
function revisionLine({id, date, kind, reason}: Omit<Revision, 'kind'> & {readonly kind: string}): string {
  return `  - {id: ${id}, date: ${date}, kind: ${kind}, reason: ${JSON.stringify(reason)}}`;
}
