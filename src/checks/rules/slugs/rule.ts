import {noteLists, noteName, notesRoute} from '../../../domain/content/routes/note-route.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {textField} from '../../core/front-matter.ts';
import type {Input} from '../../core/input.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page, Site} from '../../core/site.ts';

/** No two pages have one address: one of them would be overwritten without a word. */
export const slugs: Rule = {
  id: 'slugs',
  about: 'No two pages have the same address, and no note the name of a list.',
  check: (site, input) => [...sameAddress(site, input), ...reserved(site)],
};

/** Addresses that differ in case are one file on some hosts and machines. The page that came first keeps its address. */
function sameAddress({pages}: Site, input: Input): readonly RuleFinding[] {
  const own = pages.flatMap((page) => (page.route === undefined ? [] : [{route: page.route, page}]));
  const groups = Map.groupBy(own, ({route}) => route.toLowerCase());
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const news = newsOf(input);
    const [first, ...others] = group.toSorted(
      (a, b) => news(a.page) - news(b.page) || compare(dayOf(a.page), dayOf(b.page)),
    );
    if (first === undefined) return [];
    return others.map(({route, page}) =>
      errorAt(
        page.file,
        slugPlace(page),
        `${first.page.file} has the same address, ${route}.`,
        mendOf(page, pages),
      ),
    );
  });
}

function mendOf(page: Page, pages: readonly Page[]): string {
  if (page.kind !== 'note') return 'Write another `slug`, or another file name.';
  const own = slugOfPath(page);
  const isFree = pages.every(
    (other) => other === page || (slugOfPath(other) !== own && textField(other.frontMatter, 'slug') !== own),
  );
  if (own !== undefined && own !== textField(page.frontMatter, 'slug') && isFree)
    return `Write \`slug: ${own}\`, as the path of this note says.`;
  return `${newSlug(page, 'Write another slug')} If this is the same note anew, delete it, change the text of the other, and write the reason below \`revisions:\` in the front matter of that one (schemas/front-matter.md says how).`;
}

/** The slug and the path of a note go together: the rule `notes` holds one against the other. */
function newSlug({file}: Page, write: string): string {
  const renamed = file.replace(/^(blog\/\d{4}-\d{2}-\d{2}-)[^/.]*(.*?)(?:\/index\.mdx?)?$/, '$1NEW$2');
  return `${write} in the place of NEW, and rename the note to it: \`slug: NEW\` in ${renamed}.`;
}

function slugOfPath({kind, file}: Page): string | undefined {
  return kind === 'note' ? noteName(file.slice('blog/'.length))?.slug : undefined;
}

/** How new a page is: added since the merge base, changed since, one of those that this run is about, or none of it. */
function newsOf({changes, pages}: Input): (page: Page) => number {
  const kinds = new Map(changes().map(({file, kind}) => [file, kind]));
  const asked = new Set(pages.map(({file}) => file));
  return (page) => {
    const kind = kinds.get(page.file);
    if (kind !== undefined) return kind === 'changed' ? 2 : 3;
    return Number(asked.has(page.file));
  };
}

/** The day of a note; other pages have none. */
function dayOf({frontMatter}: Page): string {
  return textField(frontMatter, 'date') ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function reserved({pages}: Site): readonly RuleFinding[] {
  return pages.flatMap((page) => {
    const name = noteLists.find((name) => page.kind === 'note' && page.route === `${notesRoute}${name}/`);
    if (name === undefined) return [];
    return [
      errorAt(
        page.file,
        slugPlace(page),
        `The site has ${notesRoute}${name}/ already: a list of notes.`,
        newSlug(page, 'Write a slug that says what the note is about'),
      ),
    ];
  });
}

function slugPlace({frontMatter}: Page): {readonly line: number; readonly column: number} {
  return frontMatter?.placeOf(['slug']) ?? {line: 1, column: 1};
}
