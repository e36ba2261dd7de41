import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {stringify} from 'yaml';
import {latestNoteDay} from '../../src/domain/content/date.ts';
import {pageFields} from '../../src/domain/content/front-matter/fields.ts';
import {noteFrontMatter} from '../../src/domain/content/front-matter/note.ts';
import {noteLists, noteName, notesRoute} from '../../src/domain/content/routes/note-route.ts';
import {frontMatterLines} from './front-matter-lines.ts';
import {textGap} from './gap.ts';
import {addReceipt, receiptFiles} from './receipt/receipt-files.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {slugOf} from './slug.ts';
import type {Written} from './study-folder.ts';

export type NoteOptions = {
  readonly title: string;
  /** An ISO day; one in the future schedules the note. */
  readonly date: string;
  readonly today: string;
  /** A key of blog/authors.yml. */
  readonly author: string;
  /** Whether it has figures of its own: then receipt.yaml and its two scripts are written too. */
  readonly receipt: boolean;
};

/**
 * The files of a new field note; of one that is there without a receipt, those of its receipt, where that is asked for. @throws
 * {ScaffoldError} where its day is none or over a year ahead, or its address is taken, on any day.
 */
export function newNote(
  root: string,
  {title, date, today, author, receipt}: NoteOptions,
): readonly Written[] {
  if (!noteFrontMatter.shape.date.safeParse(date).success)
    throw new ScaffoldError(`“${date}” is no day: write --date YYYY-MM-DD.`);
  if (date > latestNoteDay(today))
    throw new ScaffoldError(`“${date}” is more than a year ahead: write --date with the day of publication.`);
  const slug = slugOf(title);
  if (noteLists.some((name) => name === slug))
    throw new ScaffoldError(
      `${notesRoute}${slug}/ is a list of notes, and nothing was written. Choose a title that says what the note is about.`,
    );
  const same = existing(root).find(
    (name) => noteName(name)?.slug === slug || noteName(`${name}/index.mdx`)?.slug === slug,
  );
  // A note that begins to state figures has its receipt added.
  if (same !== undefined && receipt && !/\.mdx?$/.test(same)) return addReceipt(root, `blog/${same}`, slug);
  if (same !== undefined)
    throw new ScaffoldError(
      `blog/${same} has this address already, and nothing was written. Choose another title, or correct that note with a revision.`,
    );
  const known = {
    title: scalar(title),
    slug,
    date,
    authors: `[${author}]`,
    ...(receipt ? {receipt: 'receipt.yaml'} : {}),
  };
  // A first state has no history; it is written when there is a second one.
  const offered = Object.keys(noteFrontMatter.shape).filter(
    (name) => !(name in pageFields) && name !== 'revisions',
  );
  const folder = `blog/${date}-${slug}`;
  const text = `${frontMatterLines(noteFrontMatter.shape, known, offered)}\n${body(receipt ? slug : undefined)}`;
  return [{file: `${folder}/index.mdx`, text}, ...(receipt ? receiptFiles(folder, slug) : [])];
}

function existing(root: string): readonly string[] {
  const folder = path.join(root, 'blog');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** A text as YAML needs it: in quotes only where it would be read as something else. */
export function scalar(text: string): string {
  return stringify(text, {lineWidth: 0}).trimEnd();
}

/** The text of a note. Its headings are gaps, since a heading says what was found; the last two are the same in every note. */
function body(claims: string | undefined): string {
  const figure = claims === undefined ? '' : `<Claim id="${claims}.median" />\n\n`;
  return `${textGap('the answer in one paragraph: what was asked, what came out, and for whom it holds.')}

{/* truncate */}

${textGap('a heading that says what is believed or asked, such as “## Time starts when the request was due”, and under it the symptom and who needed to know.')}

${textGap('a heading that says how it was found out, such as “## We gave the gate a program that did not change”, and under it window, load, sample, machine; a script and its data stand beside this file (npm run new -- note "…" --receipt writes them).')}

${textGap('a heading for each thing that came out, such as “## Each request is sent four times”, and under it the figures with their statistic and conditions, and how far they can be trusted.')}

${figure}## What to do on Monday {/* #monday */}

${textGap('what a reader can do with it, as a numbered list.')}

## Limits {/* #limits */}

${textGap('what this does not show, and when it stops being true.')}
`;
}
