import {formatDate} from '../content/date.ts';
import type {Revision} from '../evidence/revision.ts';

/** A note as it is cited. `practice` is the name with which the practice signs as a whole; anybody else is a person. */
export type CitedNote = {
  readonly title: string;
  readonly slug: string;
  readonly authors: readonly string[];
  readonly practice: string;
  /** Whole, with the slash at its end. */
  readonly url: string;
  readonly revision: Pick<Revision, 'id' | 'date'>;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** `MSMSoft. “Title.” Field note, revision r1, 21 November 2026. https://…` */
export function citationText({title, authors, url, practice, revision}: CitedNote): string {
  const end = /[.?!]$/.test(title) ? '' : '.';
  const what = authors.includes(practice) ? 'Field note' : `${practice} field note`;
  return `${authors.join(', ')}. “${title}${end}” ${what}, revision ${revision.id}, ${formatDate(revision.date)}. ${url}`;
}

/** A BibTeX entry, which BibTeX and biblatex read alike; its key names note and revision. */
export function citationBibtex({title, slug, authors, practice, url, revision}: CitedNote): string {
  const names = authors.map((name) => (name === practice ? `{${escape(name)}}` : escape(name)));
  const fields = {
    author: `{${names.join(' and ')}}`,
    title: `{{${escape(title)}}}`,
    howpublished: `{Field note, ${escape(practice)}}`,
    year: `{${revision.date.slice(0, 4)}}`,
    month: months[Number(revision.date.slice(5, 7)) - 1] ?? '{}',
    day: `{${Number(revision.date.slice(8, 10))}}`,
    note: `{Revision ${revision.id}}`,
    url: `{${url}}`,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value},`);
  return [`@misc{${slug}-${revision.id},`, ...lines, '}'].join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** TeX’s own signs, so that they are printed and not obeyed. */
function escape(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}
