import type {BlogPost, ProcessBlogPostsFn} from '@docusaurus/plugin-content-blog';
import {isScheduled} from '../../domain/notes/day.ts';
import {byCodeUnit} from '../../domain/notes/order.ts';
import {showsDrafts} from '../case-studies/drafts.ts';
import {buildDay} from './build-day.ts';

/**
 * The blog plugin’s `processBlogPosts`: a build leaves out the notes whose day has not come, and says which. `npm start` shows them,
 * as it shows drafts. Notes of one day stand in the order of their addresses: the plugin has them in that in which their files happened
 * to be read, and two builds would differ.
 */
export function withoutScheduled(folder: string): ProcessBlogPostsFn {
  return async (read) => {
    const blogPosts = read.blogPosts.toSorted(newestFirst);
    if (showsDrafts()) return blogPosts;
    const day = buildDay(folder);
    const {kept = [], left = []} = Object.groupBy(blogPosts, ({metadata}) =>
      isScheduled(isoDay(metadata.date), day) ? 'left' : 'kept',
    );
    if (left.length > 0) {
      const lines = left.map(
        ({metadata}) => `${isoDay(metadata.date)} ${metadata.source.replace('@site/', '')}`,
      );
      console.warn(`Scheduled, and left out of this build of ${day}:\n${lines.toSorted().join('\n')}`);
    }
    return kept;
  };
}

function newestFirst({metadata: a}: BlogPost, {metadata: b}: BlogPost): number {
  return b.date.getTime() - a.date.getTime() || byCodeUnit(a.permalink, b.permalink);
}

/** The day of a note: the blog plugin reads a date without a time as midnight UTC. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
