import type * as z from 'zod';
import {docFrontMatter} from '../../src/domain/content/front-matter/doc.ts';
import {pageFields} from '../../src/domain/content/front-matter/fields.ts';
import {noteFrontMatter} from '../../src/domain/content/front-matter/note.ts';
import {pageFrontMatter} from '../../src/domain/content/front-matter/page.ts';
import {fieldTable} from '../schemas/field-table.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

const kinds: readonly {readonly title: string; readonly where: string; readonly shape: Shape}[] = [
  {title: 'A field note', where: '`blog/YYYY-MM-DD-slug/index.mdx`', shape: noteFrontMatter.shape},
  {title: 'A service or practice page', where: '`docs/**/*.mdx`', shape: docFrontMatter.shape},
  {title: 'A page of its own', where: '`src/pages/*.mdx`', shape: pageFrontMatter.shape},
];

/** The reference of front matter as Markdown, from the schemas that the check reads files by. `command` brings it up to date. */
export function frontMatterReference(command: string): string {
  const parts = kinds.map(({title, where, shape}) => {
    const own = Object.entries(shape).filter(([name]) => !(name in pageFields));
    return [
      `## ${title}`,
      `${where}. Beside the fields of any page:`,
      own.length === 0 ? 'None.' : fieldTable(own),
    ].join('\n\n');
  });
  return `${[
    '# Front matter',
    `Made from the schemas in \`src/domain/content/front-matter\` by \`${command}\`: change it there. A case study has no front matter: what it says of itself stands in \`study.yaml\`.`,
    'A text with `: ` or `#` in it stands in quotes. A field that is not listed is an error, so that a slip is noticed.',
    '## Any page',
    fieldTable(Object.entries(pageFields)),
    ...parts,
  ].join('\n\n')}\n`;
}
