import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Heading, Page, Place} from '../../core/site.ts';

type Section = {
  /** Its heading, and the shorter forms of it that notes have. */
  readonly names: readonly [string, ...string[]];
  readonly id: string;
  /** What stands below it. */
  readonly holds: string;
  /** What other sites call it. */
  readonly others: RegExp;
};

/** What stands at the end of every note, under the same heading and the same address; the scaffold writes both. */
const sections: readonly Section[] = [
  {
    names: ['What to do on Monday', 'On Monday'],
    id: 'monday',
    holds: 'what a reader can do with the note, as a numbered list',
    others:
      /^(?:(?:what to do )?on monday|what (?:to do|you can do|next|now)\b.*|next steps?|recommendations?|take-?aways?|action items?)$/i,
  },
  {
    names: ['Limits'],
    id: 'limits',
    holds: 'what the note does not show, and when it stops being true',
    others:
      /^(?:(?:known |its |the )?limit(?:s|ations?)(?: of .*)?|caveats?|shortcomings|threats to validity|what (?:this|it) does not show)$/i,
  },
];

/** The sections that readers look for in every note, where one is missing or stands under another heading. A draft may still get them. */
export function checkSections({file, headings, whole, frontMatter}: Page): readonly RuleFinding[] {
  const isDraft = Reflect.get(Object(frontMatter?.value), 'draft') === true;
  if (!whole || isDraft) return [];
  const found = sections
    .filter((section) => !headings.some((heading) => isWritten(section, heading)))
    .map((section) => ({section, heading: headings.find((heading) => isMeant(section, heading))}));
  const missing = found.filter(({heading}) => heading === undefined).map(({section}) => section);
  return [
    ...found.flatMap(({section, heading}) =>
      heading === undefined ? [] : [renamed(file, section, heading)],
    ),
    ...(missing.length === 0 ? [] : [absent(file, missing, endOf(headings))]),
  ];
}

function isWritten({names, id}: Section, heading: Heading): boolean {
  return heading.depth === 2 && heading.id === id && names.includes(heading.text);
}

function isMeant({id, others}: Section, heading: Heading): boolean {
  return heading.id === id || others.test(heading.text);
}

function lineOf({names: [name], id}: Section): string {
  return `\`## ${name} {/* #${id} */}\``;
}

function renamed(file: string, section: Section, {depth, text, id, place}: Heading): RuleFinding {
  return errorAt(
    file,
    place,
    `The section that every note calls “${section.names[0]}” is \`${'#'.repeat(depth)} ${text}\` with the address \`#${id}\` here: readers look for the same heading in every note.`,
    `Write ${lineOf(section)}.`,
  );
}

/** One finding for all that is missing, at the last section that there is. */
function absent(file: string, missing: readonly Section[], place: Place): RuleFinding {
  const names = missing.map(({names: [name]}) => `“${name}”`);
  return errorAt(
    file,
    place,
    names.length === 1
      ? `The note has no section ${names[0]}: readers look for it in every note.`
      : `The note has neither the section ${names.join(' nor ')}: readers look for both in every note.`,
    `Write at the end of the note ${missing.map((section) => `${lineOf(section)} and below it ${section.holds}`).join('; then ')}.`,
  );
}

function endOf(headings: readonly Heading[]): Place {
  return headings.findLast(({depth}) => depth === 2)?.place ?? {line: 1, column: 1};
}
