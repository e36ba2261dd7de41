import {formatDate} from '../../../domain/content/date.ts';
import {changesOf, erratumTitles} from '../../../domain/notes/errata.ts';
import type {NoteRecord} from '../../../domain/notes/note-record.ts';
import {escape} from './escape.ts';

/** What a note’s page says before its text, as HTML: what was corrected, the newest first, and its question with the short answer. */
export function leading(record: NoteRecord): string {
  const {brief, validFor} = record;
  return [
    ...changesOf(record, 'field note').map(({kind, id, date, reason}) =>
      paragraph(erratumTitles[kind], `Revision ${id} of ${formatDate(date)}. ${reason}`),
    ),
    ...(brief === undefined ? [] : [paragraph(brief.question, brief.answer)]),
    ...(validFor === undefined ? [] : [paragraph('Valid for', validFor)]),
  ].join('\n');
}

function paragraph(head: string, text: string): string {
  return `<p><strong>${escape(head)}</strong> ${escape(text)}</p>`;
}
