import type {Props} from '@theme/BlogListPage';
import type {NoteSummary} from '@site/src/domain/notes/note-summary';

/** What a list shows of each note, from the blog plugin's items. */
export function summariesOf(items: Props['items']): readonly NoteSummary[] {
  return items.map(({content: {metadata}}) => ({
    permalink: metadata.permalink,
    title: metadata.title,
    description: metadata.description,
    date: metadata.date,
    readingTime: metadata.readingTime,
  }));
}
