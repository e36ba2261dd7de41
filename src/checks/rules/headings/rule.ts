import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Heading, Page} from '../../core/site.ts';

/** One h1 a page, no level left out on the way down, and no id twice: a reader who jumps by headings gets a true outline. */
export const headings: Rule = {
  id: 'headings',
  about: 'One h1 a page, levels in order, explicit ids unique.',
  check: (_, {pages}) => pages.flatMap((page) => [...checkTop(page), ...checkOrder(page), ...checkIds(page)]),
};

/** The title is the h1 of docs, notes and cases; a page of src/pages writes its own. */
function checkTop(page: Page): readonly RuleFinding[] {
  const {file, kind, headings, elements} = page;
  const title = textField(page.frontMatter, 'title');
  const tops = headings.filter(({depth}) => depth === 1);
  const html = elements
    .filter(({name}) => name === 'h1')
    .map(({place}) =>
      errorAt(file, place, '`<h1>` is written as an element.', 'Write `## …` for a section.'),
    );
  if (kind !== 'page') {
    return [
      ...html,
      ...tops.map(({text, place}) =>
        errorAt(
          file,
          place,
          `“${text}” would be a second h1: the title is the first.`,
          `Write \`## ${text}\`, or remove it.`,
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
        'The page has no h1.',
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
            `Write \`# ${title}\`, or change the title.`,
          ),
        ]
      : []),
    ...more.map(({text, place}) =>
      errorAt(file, place, `“${text}” is a second h1.`, `Write \`## ${text}\`.`),
    ),
  ];
}

function checkOrder({file, kind, headings}: Page): readonly RuleFinding[] {
  // A part may start at any level: what stands above it is in the file that imports it.
  let above = kind === 'partial' ? (headings[0]?.depth ?? 1) : 1;
  return headings.flatMap(({depth, text, place}) => {
    const expected = above + 1;
    above = depth;
    if (depth <= expected) return [];
    return [
      errorAt(
        file,
        place,
        `“${text}” is an h${depth} below an h${expected - 1}: a level is left out.`,
        `Write \`${'#'.repeat(expected)} ${text}\`.`,
      ),
    ];
  });
}

function checkIds({file, headings}: Page): readonly RuleFinding[] {
  const seen = new Map<string, Heading>();
  return headings.flatMap((heading) => {
    const first = seen.get(heading.id);
    seen.set(heading.id, first ?? heading);
    if (first === undefined) return [];
    return [
      errorAt(
        file,
        heading.place,
        `The id \`${heading.id}\` is taken by “${first.text}” in line ${first.place.line}.`,
        'Write another id: `{/* #… */}` at the end of the heading.',
      ),
    ];
  });
}
