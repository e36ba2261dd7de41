import type {CreateFeedItemsFn} from '@docusaurus/plugin-content-blog';
import {newestOf} from '../../../domain/notes/note-record.ts';
import {pageUrl} from '../../../domain/structured-data/address.ts';
import {readNotes} from '../read-notes.ts';
import {escape} from './escape.ts';
import {feedContent} from './feed-content.ts';
import {leading} from './leading.ts';

/**
 * The blog plugin’s `createFeedItems`: whole notes that read well without our rules. An item is as old as its newest revision, so that
 * readers of the feed are told of a correction. @throws {Error} for a note whose page has no text.
 */
export const feedItems: CreateFeedItemsFn = async ({defaultCreateFeedItems, ...params}) => {
  const {blogPosts, siteConfig} = params;
  const records = new Map(readNotes(blogPosts).map(({summary, record}) => [summary.permalink, record]));
  const items = await defaultCreateFeedItems(params);
  return items.map((item, index) => {
    const metadata = blogPosts[index]?.metadata;
    const record = records.get(metadata?.permalink ?? '');
    if (metadata === undefined || record === undefined || !item.content)
      throw new Error(`The feed finds no text of ${item.link}: its page has no #__blog-post-container.`);
    const onSite = `On the site the figures are drawn, and the note says how it is cited: <a href="${escape(item.link)}">${escape(item.title)}</a>.`;
    return {
      ...item,
      date: new Date(`${newestOf(record).date}T00:00:00Z`),
      published: metadata.date,
      author: metadata.authors.map(({name, url, page}) => ({
        name,
        link: page ? pageUrl(siteConfig, page.permalink) : url,
      })),
      content: [leading(record), feedContent(item.content, item.link), `<p>${onSite}</p>`]
        .filter((part) => part !== '')
        .join('\n'),
    };
  });
};
