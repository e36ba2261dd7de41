import {createHash} from 'node:crypto';
import path from 'node:path';
import {formatFindings} from '../../domain/content/finding.ts';
import {withDraft, withoutDraft} from '../../domain/evidence/draft.ts';
import type {PublishedRevision} from '../../domain/evidence/revision.ts';
import {sessionsOf} from '../../domain/evidence/study-sessions.ts';
import {readStudyFiles, type StudyFiles, type StudyFinding} from '../../domain/evidence/study-files.ts';
import type {Study} from '../../domain/evidence/study.ts';
import {parseTranscript} from '../../domain/transcript/parse.ts';
import type {Transcript} from '../../domain/transcript/transcript.ts';
import {tokenizeTerminal} from '../highlight/terminal.ts';
import {readFolder, studyFolders} from './read-folder.ts';

/** What other plugins read of case studies: all of them, with the claims of the newest revisions. */
export type CaseStudies = {readonly studies: readonly Study[]};

/** A case study with everything that its pages are made of. */
export type ReadStudy = {
  readonly files: StudyFiles;
  readonly study: Study;
  /** The oldest first. */
  readonly revisions: readonly ReadRevision[];
};

export type ReadRevision = PublishedRevision & {
  /** By id: `feed-fan-out/reshard`. */
  readonly transcripts: Readonly<Record<string, Transcript>>;
};

/** All case studies, and what to tell about revisions that are still being written. */
export type Reading = {readonly studies: readonly ReadStudy[]; readonly unpublished: readonly string[]};

/**
 * Reads every folder of `case-studies/`. A newest revision that is not published yet is left out unless `drafts` are wanted.
 * @throws {Error} that lists every mistake of every file, each with its line and what to do.
 */
export async function readCaseStudies(
  folder: string,
  {drafts}: {readonly drafts: boolean},
): Promise<Reading> {
  const mistakes: string[] = [];
  const unpublished: string[] = [];
  const studies: ReadStudy[] = [];
  for (const slug of await studyFolders(folder)) {
    const files = await readFolder(folder, slug);
    const reading = readStudyFiles(files, sha256);
    for (const finding of reading.findings)
      (finding.kind === 'mistake' ? mistakes : unpublished).push(explain(slug, finding));
    const shown = drafts ? withDraft(reading) : withoutDraft(reading);
    if (shown === undefined) continue;
    const revisions = sessionsOf(files, shown.revisions).map(({revision, names}) => ({
      ...revision,
      transcripts: readSessions(files, revision, names, mistakes),
    }));
    studies.push({files, study: shown.study, revisions});
  }
  if (mistakes.length > 0) throw new Error(`Case studies cannot be read:\n${mistakes.join('\n')}`);
  return {studies, unpublished};
}

function readSessions(
  {slug, transcripts}: StudyFiles,
  {claims}: PublishedRevision,
  names: readonly string[],
  mistakes: string[],
): Readonly<Record<string, Transcript>> {
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const result: Record<string, Transcript> = {};
  for (const name of names) {
    const parsed = parseTranscript(transcripts.get(name) ?? '', {
      tokenize: tokenizeTerminal,
      claim: (id) => known.get(id),
    });
    if (parsed.kind === 'ok') result[`${slug}/${name}`] = parsed.value;
    else mistakes.push(formatFindings(`case-studies/${slug}/transcripts/${name}.txt`, parsed.findings));
  }
  return result;
}

function explain(slug: string, {file, line, column, message, fix}: StudyFinding): string {
  return formatFindings(path.posix.join('case-studies', slug, file), [
    {line, column, message: `${message} ${fix}`},
  ]);
}

/** As domain/evidence/published.ts asks for. */
function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
