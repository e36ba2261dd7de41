import {formatPublished, textDigest, type PublishedState, type Sha256} from './published.ts';
import {studyGaps, textGaps} from './gaps.ts';
import {shownTranscripts} from './shown-transcripts.ts';
import {readStudyFiles, type StudyFiles, type StudyFinding} from './study-files.ts';

/** What publishing a study comes to: the new published.json, nothing to do, or what stands in the way. */
export type Publication =
  | {readonly kind: 'published'; readonly revision: string; readonly json: string}
  | {readonly kind: 'already'; readonly revision: string}
  | {readonly kind: 'refused'; readonly findings: readonly StudyFinding[]};

/** A comment that begins with these words marks a text as unfinished: it cannot be published. */
export const DRAFT_MARK = 'Draft';

/** Publishes the newest revision of a study: its text, its terminal sessions and its claims are noted, and stay from then on. */
export function publish(files: StudyFiles, sha256: Sha256): Publication {
  const {slug, texts, transcripts} = files;
  const {study, published, findings} = readStudyFiles(files, sha256);
  const mistakes = findings.filter(({kind}) => kind === 'mistake');
  const revision = study?.revisions.at(-1)?.id;
  const text = revision === undefined ? undefined : texts.get(revision);
  if (study === undefined || revision === undefined || text === undefined || mistakes.length > 0)
    return {kind: 'refused', findings: mistakes};
  if (published[revision] !== undefined) return {kind: 'already', revision};
  const shown = shownTranscripts(slug, text);
  const state: PublishedState = {
    text: textDigest(text, sha256),
    transcripts: Object.fromEntries(
      shown.map((name) => [name, textDigest(transcripts.get(name) ?? '', sha256)]),
    ),
    claims: Object.fromEntries(study.claims.map((claim) => [claim.id.slice(slug.length + 1), claim])),
  };
  const refused = [
    ...unfinished(revision, text),
    ...studyGaps(files.study),
    ...textGaps(`${revision}.mdx`, text),
    ...shown.filter((name) => !transcripts.has(name)).map((name) => noSession(slug, revision, name)),
    ...unchanged(revision, state, published[study.revisions.at(-2)?.id ?? '']),
  ];
  if (refused.length > 0) return {kind: 'refused', findings: refused};
  return {kind: 'published', revision, json: formatPublished({...published, [revision]: state})};
}

function unfinished(revision: string, text: string): readonly StudyFinding[] {
  const line = text.split('\n').findIndex((line) => line.trimStart().startsWith(`{/* ${DRAFT_MARK}`)) + 1;
  if (line === 0) return [];
  return [inText(revision, line, 'The text is marked as a draft.', 'Finish it, and take this line away.')];
}

function noSession(slug: string, revision: string, name: string): StudyFinding {
  return inText(
    revision,
    1,
    `The text shows the session \`${slug}/${name}\`, which does not exist.`,
    `Write case-studies/${slug}/transcripts/${name}.txt.`,
  );
}

/** A revision that says what the one before said would be a date and a reason without a change. */
function unchanged(
  revision: string,
  state: PublishedState,
  former: PublishedState | undefined,
): readonly StudyFinding[] {
  if (former === undefined || formatPublished({r1: former}) !== formatPublished({r1: state})) return [];
  return [
    inText(
      revision,
      1,
      `${revision} says what the revision before it says, word by word and claim by claim.`,
      'Make the change, or take the revision out.',
    ),
  ];
}

function inText(revision: string, line: number, message: string, fix: string): StudyFinding {
  return {kind: 'mistake', file: `${revision}.mdx`, line, column: 1, message, fix};
}
