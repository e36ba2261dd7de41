import {headingIds} from '../../../domain/content/routes/heading-id.ts';
import {textField} from '../../core/front-matter.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Heading, Page} from '../../core/site.ts';
import {secondMarks} from './marks.ts';
import {headingLine} from './heading-line.ts';
import {sameTitles} from './same-titles.ts';
import {silentHeadings} from './without-text.ts';

/** One h1 a page, no level left out on the way down, and no id twice: a reader who jumps by headings gets a true outline. */
export const headings: Rule = {
  id: 'headings',
  about: 'One h1 a page, levels in order, no heading without text, ids unique; no two notes of one title.',
  check: (site, {pages}) => [
    ...pages.flatMap((page) => [
      ...checkTop(page),
      ...checkOrder(page),
      ...checkIds(page),
      ...secondMarks(page),
      ...silentHeadings(page),
    ]),
    ...sameTitles(site, pages),
  ],
};

/** The title is the h1 of docs, notes and cases; a page of src/pages writes its own. */
function checkTop(page: Page): readonly RuleFinding[] {
  const {file, kind, headings, elements} = page;
  const title = textField(page.frontMatter, 'title');
  const tops = headings.filter(({depth}) => depth === 1);
  const html = elements
    .filter(({name}) => name === 'h1')
    .map(({place}) =>
      errorAt(
        file,
        place,
        '`<h1>` is written as an element.',
        'Write `## ` and the text of the heading, on a line of its own.',
      ),
    );
  if (kind !== 'page') {
    return [
      ...html,
      ...tops.map((heading) =>
        errorAt(
          file,
          heading.place,
          `“${heading.text}” would be a second h1 (\`# \`): the title of the front matter is the first.`,
          `Write ${headingLine(page, heading, 2)}, or take this line out.`,
        ),
      ),
    ];
  }
  const [first, ...more] = tops;
  if (first === undefined && page.whole) {
    return [
      ...html,
      errorAt(
        file,
        {line: 1, column: 1},
        'The page has no h1 (`# `).',
        `Write \`# ${title ?? '…'}\` below the front matter.`,
      ),
    ];
  }
  const differs = first !== undefined && title !== undefined && first.text !== title;
  return [
    ...html,
    ...(differs
      ? [
          errorAt(
            file,
            first.place,
            `The h1 “${first.text}” differs from the title “${title}”.`,
            `Write ${headingLine(page, first, 1, title)}, or change the title.`,
          ),
        ]
      : []),
    ...more.map((heading) =>
      errorAt(
        file,
        heading.place,
        `“${heading.text}” is a second h1 (\`# \`), and a page has one.`,
        `Write ${headingLine(page, heading, 2)}.`,
      ),
    ),
  ];
}

function checkOrder(page: Page): readonly RuleFinding[] {
  const {file, kind, headings} = page;
  // A part may start at any level: what stands above it is in the file that imports it.
  let above = kind === 'partial' ? (headings[0]?.depth ?? 1) : 1;
  return headings.flatMap((heading) => {
    const {depth, text, place} = heading;
    const expected = above + 1;
    above = depth;
    if (depth <= expected) return [];
    return [
      errorAt(
        file,
        place,
        `“${text}” is an h${depth} below an h${expected - 1}: a level is left out.`,
        `Write ${headingLine(page, heading, expected)}.`,
      ),
    ];
  });
}

function checkIds(page: Page): readonly RuleFinding[] {
  const {file, headings} = page;
  const taken = new Set(headings.map(({id}) => id));
  const seen = new Map<string, Heading>();
  return headings.flatMap((heading) => {
    const {id, text, explicit, place} = heading;
    const first = seen.get(id);
    seen.set(id, first ?? heading);
    if (text === '' && !explicit) return [];
    if (first === undefined) return numberedId(page, heading);
    const [own = ''] = headingIds([{text}]);
    const free = own !== '' && !taken.has(own) ? own : undefined;
    const mark = `{/* #${free ?? '…'} */}`;
    return [
      errorAt(
        file,
        place,
        `The id \`${id}\` is taken by “${first.text}” in line ${first.place.line}.`,
        explicit
          ? `Write another id at the end of this heading${free === undefined ? '' : ', for example'}: \`${mark}\`.`
          : `Write an id of its own at the end of this heading: \`${mark}\`.`,
      ),
    ];
  });
}

/** An id that was given a number, since another heading has the same words: links to it break when one of the two moves. */
function numberedId({file, headings}: Page, heading: Heading): readonly RuleFinding[] {
  const {id, text, explicit, place} = heading;
  const [own = ''] = headingIds([{text}]);
  const first = headings.find((other) => other.id === own);
  if (explicit || id === own || first === undefined) return [];
  return [
    warningAt(
      file,
      place,
      `“${text}” has the words of the heading in line ${first.place.line}, and so the address \`#${id}\`, which changes when one of the two moves.`,
      `Give it words of its own; or write an id at its end: \`{/* #${own}-… */}\`.`,
    ),
  ];
}
