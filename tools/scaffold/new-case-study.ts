import {existsSync} from 'node:fs';
import path from 'node:path';
import {DRAFT_MARK} from '../../src/domain/evidence/publish.ts';
import {revisionCommand} from '../../src/domain/evidence/revision.ts';
import {reservedSlugs} from '../../src/domain/evidence/study-files.ts';
import {textGap} from './gap.ts';
import {checkRevisionDay} from './revision-day.ts';
import {ScaffoldError} from './scaffold-error.ts';
import {folderOf, type Written} from './study-folder.ts';

export type CaseStudyOptions = {
  readonly slug: string;
  readonly title?: string | undefined;
  /** An ISO day: that of r1, not after `today`. */
  readonly date: string;
  readonly today: string;
};

/** The files of a new case study: a draft whose summary and sections are gaps. @throws {ScaffoldError} */
export function newCaseStudy(root: string, {slug, title, date, today}: CaseStudyOptions): readonly Written[] {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    throw new ScaffoldError(
      `“${slug}” cannot stand in an address: write lower-case words joined by hyphens, such as \`tail-latency\`.`,
    );
  if (reservedSlugs.includes(slug))
    throw new ScaffoldError(`“${slug}” is the name of another page or of its data: choose another.`);
  const folder = folderOf(slug);
  if (existsSync(path.join(root, folder)))
    throw new ScaffoldError(
      `${folder}/ is there already, and nothing was written. For its next state: ${revisionCommand(slug)}`,
    );
  checkRevisionDay(date, today);
  return [
    {file: `${folder}/study.yaml`, text: studyYaml(title ?? words(slug), date)},
    {file: `${folder}/r1.mdx`, text: body},
  ];
}

function studyYaml(title: string, date: string): string {
  return `title: ${JSON.stringify(title)}
summary: "gap: one sentence of 50 to 160 characters, for lists and search results: the trouble, and what came of it."
# The kind of client, as published; never a name.
client: not published
# year: 2025
# service: performance-tuning | distributed-systems | ci-and-build
# Practice pages that it belongs to, by file name: [latency-profiling]
practice: []
symptoms: []
revisions:
  - id: r1
    date: ${date}
    kind: first
    reason: First publication of the case.
# Each figure once. A time needs its statistic, if only as \`not published\`:
#   p99:
#     metric: Latency
#     statistic: p99
#     before: …
#     after: …
#     better: lower
#     grade: reported
#     conditions: {}
#     note: What a reader must know that no other field says.
claims: {}
`;
}

const body = `{/* ${DRAFT_MARK}: npm start shows this text, a build leaves it out. Take this line away when the text is done. */}

${section('Question', 'what the client asked.')}

${section('Context', 'what there was: the system by its size, and the load.')}

${section('Diagnosis', 'what was measured, and what it showed.')}

${section('Moves', 'what was changed, in its order.')}

${section('Result', 'what came of it, with its claims.')}

${section('What guards it', 'what would show that it comes back.')}

## Limits

${textGap('what the figures do not show; or “No figure was published for this case.”')}
`;

function section(heading: string, what: string): string {
  return `## ${heading}\n\n${textGap(`${what} Or “Not published for this case.”`)}`;
}

function words(slug: string): string {
  const text = slug.replaceAll('-', ' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
