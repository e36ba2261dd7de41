import {existsSync} from 'node:fs';
import path from 'node:path';
import {publish} from '../../src/domain/evidence/publish.ts';
import {revisionId, revisionKinds} from '../../src/domain/evidence/revision.ts';
import {readStudyFiles, type StudyFiles} from '../../src/domain/evidence/study-files.ts';
import {appendRevision} from './append-revision.ts';
import {checkRevisionDay} from './revision-day.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {noteRevision} from './note-revision.ts';
import {explainFindings, folderOf, noteOf, readStudyFolder, sha256, type Written} from './study-folder.ts';

export type RevisionOptions = {
  readonly slug: string;
  readonly kind: string;
  readonly reason: string;
  /** An ISO day, not before that of the newest revision, and not after `today`. */
  readonly date: string;
  readonly today: string;
};

const [usual, ...others] = revisionKinds.filter((kind) => kind !== 'first');

/**
 * The files of a study's next revision: the newest text under the next number, the revision in study.yaml, and published.json where
 * the one before was not in it yet. Figures that were changed already stay changed: they are the new revision's. @throws {ScaffoldError}
 * for a field note with the lines to copy.
 */
export function newRevision(root: string, options: RevisionOptions): readonly Written[] {
  const {slug, kind, reason, date, today} = options;
  if (kind !== usual && !others.some((known) => known === kind))
    throw new ScaffoldError(
      `${kind === '' ? 'A revision says what it is to the one before' : `A later revision is no “${kind}”`}: write --kind ${usual} (or ${others.join(', ')}) and --reason "…", one sentence for readers.`,
    );
  if (reason.trim() === '')
    throw new ScaffoldError('A revision says why it is there: write --reason "…", one sentence for readers.');
  const note = noteOf(root, slug);
  if (note !== undefined && !existsSync(path.join(root, folderOf(slug))))
    throw new ScaffoldError(noteRevision(root, note, {date, kind, reason: reason.trim()}));
  const before = readStudyFolder(root, slug);
  const {study} = readStudyFiles(before, sha256);
  if (study === undefined) throw refusal(before);
  const last = study.revisions.at(-1);
  const newest = last?.id ?? '';
  checkRevisionDay(date, today, last);
  const next = revisionId(study.revisions.length + 1);
  if (before.texts.has(next))
    throw new ScaffoldError(`${folderOf(slug)}/${next}.mdx is there already, and nothing was written.`);

  const published = publishedBefore(before, newest);
  const text = before.texts.get(newest) ?? '';
  const after: StudyFiles = {
    ...before,
    published,
    study: appendRevision(before.study, {id: next, date, kind, reason: reason.trim()}),
    texts: new Map([...before.texts, [next, text]]),
  };
  // What is wrong now was wrong before, but for figures that this revision is for.
  if (readStudyFiles(after, sha256).findings.some((finding) => finding.kind === 'mistake'))
    throw refusal(after);
  return [
    ...(published === before.published
      ? []
      : [{file: `${folderOf(slug)}/published.json`, text: published ?? ''}]),
    {file: `${folderOf(slug)}/study.yaml`, text: after.study},
    {file: `${folderOf(slug)}/${next}.mdx`, text},
  ];
}

/** published.json with the newest revision in it. */
function publishedBefore(files: StudyFiles, newest: string): string | undefined {
  const {published} = readStudyFiles(files, sha256);
  if (published[newest] !== undefined) return files.published;
  const result = publish(files, sha256);
  if (result.kind === 'published') return result.json;
  throw new ScaffoldError(
    `${newest} is not published yet: to change it, edit ${folderOf(files.slug)}/${newest}.mdx, and no revision is needed. To publish it, mend this first:\n${result.kind === 'refused' ? explainFindings(files.slug, result.findings) : ''}`,
  );
}

function refusal(files: StudyFiles): ScaffoldError {
  const mistakes = readStudyFiles(files, sha256).findings.filter(({kind}) => kind === 'mistake');
  return new ScaffoldError(`Mend this first; nothing was written:\n${explainFindings(files.slug, mistakes)}`);
}
