import path from 'node:path/posix';
import * as z from 'zod';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {commentText, misspeltMark} from '../../core/marks.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page} from '../../core/site.ts';
import {changedRevisions} from './published-revisions.ts';
import {checkSections} from './sections.ts';

const isoDate = z.iso.date();

const isSlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const truncateMark = '{/* truncate */}';
const top = {line: 1, column: 1};

/**
 * A note's folder, date and address agree, its preview ends where the author says, its last sections are there, and its published revisions
 * stay.
 */
export const notes: Rule = {
  id: 'notes',
  about:
    'A note is blog/YYYY-MM-DD-slug/index.mdx, with the same date and slug inside, marks where its preview ends, ends with the sections that every note has, and keeps its published revisions.',
  check: ({pages}, {changes}) => {
    const notes = pages.filter(({kind}) => kind === 'note');
    return [
      ...notes.flatMap(checkNote),
      ...notes.flatMap((note) => {
        const before = changes()
          .find(({file}) => file === note.file)
          ?.before();
        return before === undefined ? [] : changedRevisions(note, before);
      }),
    ];
  },
};

function checkNote(note: Page): readonly RuleFinding[] {
  const {file, frontMatter} = note;
  const name = noteName(file.slice('blog/'.length));
  if (name === undefined) {
    return [
      errorAt(
        file,
        top,
        'Every Markdown file of blog/ is published as a note, and the path of this file is not that of a note.',
        `If it is a note, rename it to \`blog/${ownName(note)}/index.mdx\`; any other text is called \`_name.mdx\` or \`name.txt\`.`,
      ),
    ];
  }
  const differing = (['date', 'slug'] as const).flatMap((field) => {
    const written = textField(frontMatter, field);
    if (frontMatter === undefined || written === undefined || written === name[field]) return [];
    // What is no day is told by the rule of the front matter, and names no folder.
    if (field === 'date' && !isoDate.safeParse(written).success) return [];
    const date = field === 'date' ? written : name.date;
    const slug = field === 'slug' ? written : name.slug;
    // Nor is what cannot be a slug told twice.
    if (field === 'slug' && !isSlug.test(written)) return [];
    return [
      errorAt(
        file,
        frontMatter.placeOf([field]),
        `\`${field}: ${written}\` differs from the path, which says ${name[field]}.`,
        `Write \`${field}: ${name[field]}\`${isSlug.test(slug) ? `, or rename ${pathOf(file, `${date}-${slug}`)}` : ''}.`,
      ),
    ];
  });
  return [...differing, ...checkTruncate(note), ...checkSections(note)];
}

/** The name of its folder, by what its front matter says; the form of one where that says nothing that could be it. */
function ownName({frontMatter}: Page): string {
  const [date = '', slug = ''] = ['date', 'slug'].map((field) => textField(frontMatter, field));
  return isoDate.safeParse(date).success && isSlug.test(slug) ? `${date}-${slug}` : 'YYYY-MM-DD-slug';
}

/** The path that a note of this day and address has: its folder, or the file where it has none. */
function pathOf(file: string, name: string): string {
  const ending = /\/index\.mdx?$/.test(file) ? '' : path.extname(file);
  return `the ${ending === '' ? 'folder' : 'file'} to \`blog/${name}${ending}\``;
}

function checkTruncate({file, source}: Page): readonly RuleFinding[] {
  if (source.includes(truncateMark) || /<!--\s*truncate\s*-->/.test(source) || misspelsTruncate(source))
    return [];
  return [
    errorAt(
      file,
      top,
      'The note does not say where its preview ends.',
      `Write \`${truncateMark}\` on a line of its own after the first paragraph.`,
    ),
  ];
}

/** The mark is there with a slip in it, which `mdx` tells. */
function misspelsTruncate(source: string): boolean {
  return [...source.matchAll(/\{(\/\*.*?\*\/)\}/g)].some(
    ([, comment = '']) => misspeltMark(commentText(comment) ?? '')?.meant === 'truncate',
  );
}
