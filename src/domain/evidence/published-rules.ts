import type {SourcePlace} from '../content/yaml-places.ts';
import {differingFields, type ClaimFieldName} from './changes.ts';
import {claimFields, type ClaimFields} from './claim-fields.ts';
import {textDigest, type Published, type PublishedState, type Sha256} from './published.ts';
import type {StudyFiles, StudyFinding} from './study-files.ts';
import type {Study} from './study.ts';

/** Finds where a key stands in one source. */
type Place = (path: readonly PropertyKey[]) => SourcePlace;

const START: SourcePlace = {line: 1, column: 1};

/** Every revision has its text and its entry in published.json, and nothing is there that study.yaml does not list. */
export function missingFindings(
  {slug, revisions}: Study,
  {texts}: StudyFiles,
  published: Published,
  place: {readonly study: Place; readonly published: Place},
): readonly StudyFinding[] {
  const listed = new Set(revisions.map(({id}) => id));
  const newest = revisions.at(-1)?.id;
  return [
    ...revisions.flatMap(({id}, index): readonly StudyFinding[] => {
      const at = {...place.study(['revisions', index, 'id']), file: 'study.yaml'};
      if (!texts.has(id))
        return [mistake(at, `Revision ${id} has no text.`, `Write case-studies/${slug}/${id}.mdx.`)];
      if (published[id] !== undefined) return [];
      if (id === newest)
        return [
          {
            ...at,
            kind: 'unpublished',
            message: `Revision ${id} is not published yet: \`npm start\` shows it, a build leaves it out.`,
            fix: `Publish it: \`npm run publish -- ${slug}\`.`,
          },
        ];
      return [
        mistake(
          at,
          `Revision ${id} was never published, and ${newest} follows it: what its claims were is not known.`,
          `Take ${newest} out, publish ${id} with \`npm run publish -- ${slug}\`, then \`npm run new -- revision ${slug}\`.`,
        ),
      ];
    }),
    ...[...texts.keys()]
      .filter((id) => !listed.has(id))
      .map((id) =>
        mistake(
          {...START, file: `${id}.mdx`},
          'No revision of study.yaml names this text.',
          `Add it to \`revisions:\` of case-studies/${slug}/study.yaml, with date, kind and reason.`,
        ),
      ),
    ...Object.keys(published)
      .filter((id) => !listed.has(id))
      .map((id) =>
        mistake(
          {...place.published([id]), file: 'published.json'},
          `Revision ${id} is published, and study.yaml does not list it.`,
          'A published revision is never taken back: list it again, and write a revision of kind `retraction`.',
        ),
      ),
  ];
}

/** A published text, and the terminal sessions that it shows, stay as they were. */
export function textFindings(
  {slug, revisions}: Study,
  {texts, transcripts}: StudyFiles,
  published: Published,
  sha256: Sha256,
): readonly StudyFinding[] {
  return revisions.flatMap(({id, date}) => {
    const state = published[id];
    const text = texts.get(id);
    if (state === undefined || text === undefined) return [];
    const edited =
      textDigest(text, sha256) === state.text
        ? []
        : [
            mistake(
              {...START, file: `${id}.mdx`},
              `The text of ${id} was published on ${date} and was edited since.`,
              newRevision(slug, `Put it back as it was, and write the change in a new revision`),
            ),
          ];
    return [
      ...edited,
      ...Object.entries(state.transcripts).flatMap(([name, digest]) => {
        const session = transcripts.get(name);
        if (session !== undefined && textDigest(session, sha256) === digest) return [];
        const what = session === undefined ? 'is gone' : 'was edited since';
        return [
          mistake(
            {...START, file: `transcripts/${name}.txt`},
            `${id} was published on ${date} with this session, which ${what}.`,
            newRevision(slug, 'Put it back as it was, and show another file in a new revision'),
          ),
        ];
      }),
    ];
  });
}

/** The claims of study.yaml are those that the newest revision was published with. */
export function claimFindings(study: Study, published: Published, place: Place): readonly StudyFinding[] {
  const newest = study.revisions.at(-1)?.id ?? '';
  const state = published[newest];
  if (state === undefined) return [];
  const fix = newRevision(study.slug, 'Put it back as it was, or write a new revision');
  const present = new Map(
    study.claims.map((claim) => [claim.id.slice(study.slug.length + 1), claimFields(claim)]),
  );
  const at = (path: readonly PropertyKey[]): SourcePlace & {readonly file: string} => ({
    ...place(['claims', ...path]),
    file: 'study.yaml',
  });
  return [
    ...[...present].flatMap(([name, fields]): readonly StudyFinding[] => {
      const former = formerFields(state, name);
      const id = `${study.slug}.${name}`;
      if (former === undefined)
        return [
          mistake(at([name]), `Claim \`${id}\` (${figure(fields)}) is not in ${newest} as published.`, fix),
        ];
      return differingFields(former, fields).map((field) =>
        mistake(
          at([name, field]),
          `Claim \`${id}\`: \`${field}\` was published in ${newest} as ${said(former, field)}, and is ${said(fields, field)} here.`,
          fix,
        ),
      );
    }),
    ...Object.keys(state.claims)
      .filter((name) => !present.has(name))
      .map((name) => {
        const former = formerFields(state, name);
        const figures = former === undefined ? '' : ` (${figure(former)})`;
        return mistake(
          at([]),
          `Claim \`${study.slug}.${name}\`${figures} was published in ${newest} and is gone.`,
          fix,
        );
      }),
  ];
}

function formerFields({claims}: PublishedState, name: string): ClaimFields | undefined {
  const claim = claims[name];
  return claim === undefined ? undefined : claimFields(claim);
}

/** `4.1 s → 380 ms` */
function figure({before, after, multiple, value}: ClaimFields): string {
  return before === undefined ? (multiple ?? value ?? '') : `${before} → ${after}`;
}

function said(fields: ClaimFields, field: ClaimFieldName): string {
  const value = fields[field];
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}

function newRevision(slug: string, what: string): string {
  return `${what}: \`npm run new -- revision ${slug} --kind correction --reason "…"\`.`;
}

function mistake(at: SourcePlace & {readonly file: string}, message: string, fix: string): StudyFinding {
  return {...at, kind: 'mistake', message, fix};
}
