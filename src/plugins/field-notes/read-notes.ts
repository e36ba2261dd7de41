import type {BlogPost} from '@docusaurus/plugin-content-blog';
import {noteHistory, type NoteHistory} from '../../domain/content/front-matter/note-history.ts';
import {fieldProblems} from '../../domain/content/front-matter/problems.ts';
import {noteRecord} from '../../domain/notes/note-record.ts';
import type {ListedNote} from '../../domain/notes/series.ts';
import {withSlash} from '../../domain/structured-data/address.ts';
import {isoDay} from './scheduled.ts';

/** A note that the blog plugin loaded. `source` is its file from the root; the permalink of its summary is as that plugin writes it. */
export type ReadNote = ListedNote & {readonly source: string; readonly unlisted: boolean};

type Post = Pick<BlogPost, 'metadata'>;

/** Reads what notes say of themselves. @throws {Error} that names every mistake of every note, with what to write. */
export function readNotes(posts: readonly Post[]): readonly ReadNote[] {
  const mistakes: string[] = [];
  const notes: ReadNote[] = [];
  for (const {metadata} of posts) {
    const {permalink, title, description, date, unlisted, readingTime} = metadata;
    const source = metadata.source.replace('@site/', '');
    const history = historyOf(metadata);
    const parsed = noteHistory.safeParse(history);
    if (parsed.success) {
      const record = noteRecord(withSlash(permalink), title, parsed.data);
      notes.push({
        source,
        unlisted,
        record,
        summary: {permalink, title, description, date: isoDay(date), readingTime},
      });
      continue;
    }
    for (const {message, fix} of fieldProblems(noteHistory, history, 'a field note'))
      mistakes.push(`${source}  ${message} ${fix}`);
  }
  if (mistakes.length > 0) throw new Error(`Field notes cannot be read:\n${mistakes.join('\n')}`);
  return notes;
}

/** Docusaurus’s YAML reader makes dates of days; here they are the texts that the author wrote. */
function historyOf({frontMatter, date}: Post['metadata']): Record<keyof NoteHistory, unknown> {
  return {...(asWritten(frontMatter) as Record<keyof NoteHistory, unknown>), date: isoDay(date)};
}

function asWritten(value: unknown): unknown {
  if (value instanceof Date) return isoDay(value);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asWritten(item)]));
}
