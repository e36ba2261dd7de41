import {notesRoute} from '../../../domain/content/routes/note-route.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page, Site} from '../../core/site.ts';

/** No two pages have one address: one of them would be overwritten without a word. */
export const slugs: Rule = {
  id: 'slugs',
  about: 'No two pages have the same address, and no note the name of a list.',
  check: (site) => [...sameAddress(site), ...reserved(site)],
};

/** Addresses that differ in case are one file on some hosts and machines. */
function sameAddress({pages}: Site): readonly RuleFinding[] {
  const own = pages.flatMap((page) => (page.route === undefined ? [] : [[page.route, page] as const]));
  const groups = Map.groupBy(own, ([route]) => route.toLowerCase());
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others.map(([route, page]) =>
          errorAt(
            page.file,
            slugPlace(page),
            `${route} is already the address of ${first[1].file}.`,
            'Write another `slug`, or another file name.',
          ),
        ),
  );
}

/** Lists of the notes that Docusaurus and our plugins make below /field-notes/. */
const lists = ['tags', 'authors', 'series', 'archive', 'errata', 'status', 'page'] as const;

function reserved({pages}: Site): readonly RuleFinding[] {
  return pages.flatMap((page) => {
    const name = lists.find((name) => page.kind === 'note' && page.route === `${notesRoute}${name}/`);
    if (name === undefined) return [];
    return [
      errorAt(
        page.file,
        slugPlace(page),
        `${notesRoute}${name}/ is a list of notes.`,
        'Write a `slug` that says what the note is about.',
      ),
    ];
  });
}

function slugPlace({frontMatter}: Page): {readonly line: number; readonly column: number} {
  return frontMatter?.placeOf(['slug']) ?? {line: 1, column: 1};
}
