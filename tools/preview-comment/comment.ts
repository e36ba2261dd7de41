import type {BuiltPage} from '../built-pages/read.ts';
import type {ChangedPage, Comparison, Passage, RemovedPage} from './compare.ts';

/** A list longer than this is cut: nobody reads it, and GitHub refuses comments over 65,536 characters. */
const LONGEST = 30;
const PASSAGES = 3;
const EXCERPT = 120;

/** The comment on a pull request, as Markdown. What pages say is shown as text: no mention, link or markup of theirs takes effect. */
export function commentOf({added, changed, removed, unchanged}: Comparison): string {
  const parts = [
    section(added, (count) => `${pages(count)} new`, addedLine),
    section(removed, (count) => `${pages(count)} gone`, removedLine),
    section(
      changed.toSorted((a, b) => b.added + b.removed - (a.added + a.removed)),
      (count) => `${count} ${count === 1 ? 'page reads' : 'pages read'} differently`,
      changedLines,
    ),
  ].filter((part) => part !== '');
  const rest =
    parts.length === 0
      ? `Nothing: every page (${unchanged}) reads as before.`
      : `${unchanged === 1 ? '1 page reads' : `${unchanged} pages read`} as before.`;
  return `${['## What changes for a reader', ...parts, rest].join('\n\n')}\n`;
}

function pages(count: number): string {
  return count === 1 ? '1 page is' : `${count} pages are`;
}

function section<T>(
  items: readonly T[],
  title: (count: number) => string,
  line: (item: T) => string,
): string {
  if (items.length === 0) return '';
  const more = items.length > LONGEST ? [`- and ${items.length - LONGEST} more`] : [];
  return [`### ${title(items.length)}`, '', ...items.slice(0, LONGEST).map(line), ...more].join('\n');
}

function addedLine(page: BuiltPage): string {
  return `- ${name(page)}: ${words(page.words.length)}`;
}

function removedLine({page, to}: RemovedPage): string {
  return to === undefined
    ? `- ${name(page)}: **its address leads nowhere.** Add a redirect to \`deploy/redirects.yaml\`.`
    : `- ${name(page)}: leads to ${code(to)} now`;
}

function changedLines({page, added, removed, passages}: ChangedPage): string {
  const more = passages.length > PASSAGES ? [`  - and ${passages.length - PASSAGES} more places`] : [];
  return [
    `- ${name(page)}: ${added} words added, ${removed} taken out`,
    ...passages.slice(0, PASSAGES).map((passage) => `  - ${passageText(passage)}`),
    ...more,
  ].join('\n');
}

function passageText({before, after}: Passage): string {
  if (before === '') return `new: ${code(cut(after))}`;
  return after === '' ? `gone: ${code(cut(before))}` : `${code(cut(before))} → ${code(cut(after))}`;
}

function name({title, route}: BuiltPage): string {
  return `${code(title)} at ${code(route)}`;
}

function words(count: number): string {
  return count === 1 ? '1 word' : `${count} words`;
}

function cut(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).trimEnd()}…`;
}

/** Text as a code span: inside it nothing is markup. A backquote would end it. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '´')}\``;
}
