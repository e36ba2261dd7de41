import {formatDate} from '../../../domain/content/date.ts';
import {textField} from '../../core/front-matter.ts';
import {warningAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {openPages} from '../../prose/frozen.ts';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A page that was to be read again by a day which has passed. */
export const reviewBy: Rule = {
  id: 'review-by',
  about: 'No page is overdue: `review_by` lies ahead.',
  check: (site, {today}) =>
    openPages(site).flatMap(({file, frontMatter}) => {
      const due = textField(frontMatter, 'review_by');
      if (frontMatter === undefined || due === undefined || !day.test(due) || due >= today) return [];
      return [
        warningAt(
          file,
          frontMatter.placeOf(['review_by']),
          `The page was to be read again by ${formatDate(due)}, and today is ${formatDate(today)}.`,
          'Read the page and correct what no longer holds. Then write into `review_by` the date of its next review, a year from now for example.',
        ),
      ];
    }),
};
