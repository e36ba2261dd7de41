import {formatDate} from '../../../domain/content/date.ts';
import {isScheduled} from '../../../domain/notes/day.ts';
import {textField} from '../../core/front-matter.ts';
import type {Page} from '../../core/site.ts';
import type {LinkProblem} from './resolve.ts';

/**
 * What is wrong with a link from a page that readers see to one that they do not see, not yet, or should not find, and when it becomes
 * right; undefined where nothing is. Drafts may link to anything, a note to what is published by its own day, unlisted pages to each other.
 */
export function unpublishedProblem(
  url: string,
  target: Page,
  from: Page,
  today: string,
): LinkProblem | undefined {
  if (isOn(from, 'draft')) return undefined;
  if (isOn(target, 'draft') || target.kind === 'case-study')
    return {
      message: `\`${url}\` leads to a draft, which the published site leaves out: the link would lead nowhere.`,
      fix: `The link becomes right once the draft is published: ${publish(target)}, or take the link away.`,
    };
  const day = dayOf(target);
  if (day !== undefined && isScheduled(day, today) && (dayOf(from) ?? '') < day)
    return {
      message: `\`${url}\` leads to a note that is scheduled for ${formatDate(day)}: until that day the link would lead nowhere.`,
      fix: `The link becomes right on ${formatDate(day)}: publish this page on that day or later, or take the link away until then.`,
    };
  if (isOn(target, 'unlisted') && !isOn(from, 'unlisted'))
    return {
      message: `\`${url}\` leads to a page that is unlisted: this link lets every reader and search engine find it.`,
      fix: `Take the link away; or, if everybody may find the page, take \`unlisted: true\` out of ${target.file}.`,
    };
  return undefined;
}

function publish(target: Page): string {
  return target.kind === 'case-study'
    ? `finish the study (\`npm run publish -- ${target.scope.replace('case-studies/', '')}\`)`
    : `take \`draft: true\` out of ${target.file}`;
}

function isOn({frontMatter}: Page, field: 'draft' | 'unlisted'): boolean {
  return Reflect.get(Object(frontMatter?.value), field) === true;
}

/** The day of a note; other pages have none that decides about them. */
function dayOf({kind, frontMatter}: Page): string | undefined {
  return kind === 'note' ? textField(frontMatter, 'date') : undefined;
}
