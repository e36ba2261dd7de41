import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {pageFields} from '../../src/domain/content/front-matter/fields.ts';
import {noteFrontMatter} from '../../src/domain/content/front-matter/note.ts';
import {noteName} from '../../src/domain/content/routes/note-route.ts';
import {frontMatterLines} from './front-matter-lines.ts';
import {textGap} from './gap.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {slugOf} from './slug.ts';
import type {Written} from './study-folder.ts';

export type NoteOptions = {
  readonly title: string;
  /** An ISO day; one in the future schedules the note. */
  readonly date: string;
  /** A key of blog/authors.yml. */
  readonly author: string;
};

/** The file of a new field note. @throws {ScaffoldError} where its day is none, or its address is taken, on any day. */
export function newNote(root: string, {title, date, author}: NoteOptions): readonly Written[] {
  if (!noteFrontMatter.shape.date.safeParse(date).success)
    throw new ScaffoldError(`“${date}” is no day: write --date YYYY-MM-DD.`);
  const slug = slugOf(title);
  const same = existing(root).find(
    (name) => noteName(name)?.slug === slug || noteName(`${name}/index.mdx`)?.slug === slug,
  );
  if (same !== undefined)
    throw new ScaffoldError(
      `blog/${same} has this address already, and nothing was written. Choose another title, or correct that note with a revision.`,
    );
  const known = {title: scalar(title), slug, date, authors: `[${author}]`};
  // A first state has no history; it is written when there is a second one.
  const offered = Object.keys(noteFrontMatter.shape).filter(
    (name) => !(name in pageFields) && name !== 'revisions',
  );
  return [
    {
      file: `blog/${date}-${slug}/index.mdx`,
      text: `${frontMatterLines(noteFrontMatter.shape, known, offered)}\n${body}`,
    },
  ];
}

function existing(root: string): readonly string[] {
  const folder = path.join(root, 'blog');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** A text as YAML needs it: in quotes only where it would be read as something else. */
export function scalar(text: string): string {
  return stringify(text, {lineWidth: 0}).trimEnd();
}

const body = `${textGap('the answer in one paragraph: what was asked, what came out, and for whom it holds.')}

{/* truncate */}

## What was asked {/* #question */}

${textGap('the symptom or the belief, and who needed to know.')}

## How it was measured {/* #method */}

${textGap('window, load, sample, machine; the script and its data beside this file, in reproduce/.')}

## What came out {/* #result */}

${textGap('the figures with their statistic and conditions, and how far they can be trusted.')}

## Limits {/* #limits */}

${textGap('what this does not show, and when it stops being true.')}
`;
