import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import notes from '@generated/field-notes/default/notes.json';
import type {NotePage} from '@site/src/domain/notes/note-record';

/** What the note on this page says of itself. @throws {Error} for a note that the plugin field-notes did not read. */
export function useNotePage(): NotePage {
  const {permalink} = useBlogPost().metadata;
  const page = notes[permalink];
  if (page === undefined) throw new Error(`The plugin field-notes knows no note at ${permalink}.`);
  return page;
}
