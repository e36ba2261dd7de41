import {noteHistory} from '../../../domain/content/front-matter/note-history.ts';
import type {Page} from '../../core/site.ts';

/** The ids of a note's revisions; r1 where it names none, or where its front matter cannot be read, which another rule reports. */
export function revisionsOf({frontMatter}: Pick<Page, 'frontMatter'>): readonly string[] {
  const history = noteHistory.safeParse(frontMatter?.value);
  return (history.success ? history.data.revisions : undefined)?.map(({id}) => id) ?? ['r1'];
}
