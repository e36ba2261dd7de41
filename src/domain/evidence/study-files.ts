import type {SourceFinding} from '../content/finding.ts';
import {withMends} from '../content/mends.ts';
import {placesIn} from '../content/yaml-places.ts';
import {facetNames} from './facets.ts';
import {parsePublished, type Published, type Sha256} from './published.ts';
import {claimFindings, missingFindings, textFindings} from './published-rules.ts';
import {restore} from './restore.ts';
import {revisionsOf} from './revision-claims.ts';
import type {PublishedRevision} from './revision.ts';
import {parseStudy, type Study} from './study.ts';

/** The files of a case study’s folder, as text. */
export type StudyFiles = {
  readonly slug: string;
  /** study.yaml */
  readonly study: string;
  /** published.json, once there is one. */
  readonly published: string | undefined;
  /** The text of each revision: `r1` → r1.mdx. */
  readonly texts: ReadonlyMap<string, string>;
  /** The terminal sessions: `reshard` → transcripts/reshard.txt. */
  readonly transcripts: ReadonlyMap<string, string>;
};

/** Something wrong in one file of the folder. `unpublished`: the newest revision is still being written, which is no mistake yet. */
export type StudyFinding = SourceFinding & {
  readonly kind: 'mistake' | 'unpublished';
  /** As `study.yaml`, `r1.mdx`. */
  readonly file: string;
  /** What to do. */
  readonly fix: string;
};

export type StudyReading = {
  /** Undefined where study.yaml or published.json cannot be read. */
  readonly study: Study | undefined;
  /** Every revision with its claims, the oldest first. */
  readonly revisions: readonly PublishedRevision[];
  readonly published: Published;
  readonly findings: readonly StudyFinding[];
};

const REFERENCE = 'What each field may hold stands in schemas/study.schema.json.';

/**
 * Reads a case study with all its revisions, and holds what was published against what the files say now. Everything that is wrong is
 * reported at once, each at its file and line, with what to do.
 */
export function readStudyFiles(files: StudyFiles, sha256: Sha256): StudyReading {
  const {slug} = files;
  const record = parsePublished(files.published ?? '{}');
  const published = record.kind === 'ok' ? record.value : {};
  const parsed = parseStudy(slug, files.study, published);
  const findings = [
    ...(parsed.kind === 'ok'
      ? []
      : withMends(parsed.findings, REFERENCE).map((finding) => ({
          ...finding,
          kind: 'mistake' as const,
          file: 'study.yaml',
        }))),
    ...(record.kind === 'ok'
      ? []
      : record.findings
          .map(({message, ...place}) => ({...place, message: `This file is damaged: ${message}.`}))
          .map(
            mistakeIn(
              'published.json',
              `Only \`npm run publish -- ${slug}\` writes this file. Put it back as \`main\` has it: \`${restore(`case-studies/${slug}/published.json`)}\`. If git finds none there, nothing of this case study was read yet: delete this file, and publish again: \`npm run publish -- ${slug}\`.`,
            ),
          )),
  ];
  if (parsed.kind === 'findings' || record.kind === 'findings')
    return {study: undefined, revisions: [], published, findings};
  const study = parsed.value;
  const sources = {study: placesIn(files.study), published: placesIn(files.published ?? '{}')};
  return {
    study,
    revisions: revisionsOf(study, published),
    published,
    findings: [
      ...nameFindings(slug),
      ...missingFindings(study, files, published, sources),
      ...textFindings(study, files, published, sha256),
      ...claimFindings(study, published, sources.study),
    ],
  };
}

/** Addresses under /case-studies/, and data of the plugin, that are no study. */
export const reservedSlugs: readonly string[] = [...facetNames, 'page', 'claims', 'transcripts', 'filters'];

function nameFindings(slug: string): readonly StudyFinding[] {
  if (!reservedSlugs.includes(slug)) return [];
  const message = `A case study cannot be called \`${slug}\`: that is the name of another page or of its data.`;
  return [mistakeIn('study.yaml', 'Give the folder another name.')({line: 1, column: 1, message})];
}

function mistakeIn(file: string, fix: string): (finding: SourceFinding) => StudyFinding {
  return (finding) => ({...finding, kind: 'mistake', file, fix});
}
