import type {SourcePlace} from '../content/yaml-places.ts';
import {differingFields, type ClaimFieldName} from './changes.ts';
import {claimFields, type ClaimFields} from './claim-fields.ts';
import {textDigest, type Published, type PublishedState, type Sha256} from './published.ts';
import {mayGo, restore, unlessOnMain, type PublishedHere} from './restore.ts';
import {LATER_KINDS, revisionCommand, revisionLine, type RevisionKind} from './revision.ts';
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
  const ids = Object.keys(published);
  const lost = ids.filter((id) => !listed.has(id));
  return [
    ...revisions.flatMap(({id}, index): readonly StudyFinding[] => {
      const at = {...place.study(['revisions', index, 'id']), file: 'study.yaml'};
      const isPublished = published[id] !== undefined;
      if (!texts.has(id) && isPublished) return [goneText(at, {slug, id, ids})];
      if (!texts.has(id)) return [unwrittenText(at, slug, id, id === newest && index > 0)];
      if (isPublished) return [];
      if (id === newest)
        // A revision that went out before is put back first.
        return lost.length > 0
          ? []
          : [
              {
                ...at,
                kind: 'unpublished',
                message: `Revision ${id} is not published yet: \`npm start\` shows it, a build leaves it out.`,
                fix: `When it is ready: \`npm run publish -- ${slug}\`; after that its text cannot be edited. Until then this warning may stay.`,
              },
            ];
      return [
        mistake(
          at,
          `Revision ${id} was never published, and ${newest} follows it: what its claims were is not known.`,
          newRevision(
            slug,
            `Take ${newest} out of this list and move ${newest}.mdx elsewhere; publish ${id}: \`npm run publish -- ${slug}\`. Then begin ${newest} anew`,
          ),
        ),
      ];
    }),
    ...[...texts.keys()]
      .filter((id) => !listed.has(id))
      .map((id) =>
        mistake(
          {...START, file: `${id}.mdx`},
          `This is the text of a revision ${id}, which study.yaml does not list.`,
          `Add as the last entry of \`revisions:\` in case-studies/${slug}/study.yaml: \`${revisionLine(id)}\`${id === 'r1' ? '' : ` (kinds: ${LATER_KINDS})`}. Or delete this file.`,
        ),
      ),
    ...lost.map((id) => {
      const isGone = !texts.has(id);
      return mistake(
        {...place.published([id]), file: 'published.json'},
        `Revision ${id} is published, and study.yaml does not list it${isGone ? `; its text ${id}.mdx is gone, too` : ''}.`,
        `${retracted(
          slug,
          `Put its entry back as the last one of \`revisions:\`; \`git log -p -- case-studies/${slug}/study.yaml\` shows it${isGone ? `. Put its text back: \`${restore(`case-studies/${slug}/${id}.mdx`)}\`` : ''}`,
        )}${mayGo({slug, id, ids})}`,
      );
    }),
  ];
}

/** A revision whose text is still to be written. An entry that no other follows may go instead, but for the only one. */
function unwrittenText(
  at: SourcePlace & {readonly file: string},
  slug: string,
  id: string,
  canGo: boolean,
): StudyFinding {
  const fix = `Write its text into case-studies/${slug}/${id}.mdx`;
  return mistake(
    at,
    `Revision ${id} has no text.`,
    canGo ? `${fix}, or take ${id} out of this list.` : `${fix}.`,
  );
}

/** A published revision whose file is gone. */
function goneText(at: SourcePlace & {readonly file: string}, here: PublishedHere): StudyFinding {
  const file = `case-studies/${here.slug}/${here.id}.mdx`;
  return mistake(
    at,
    `Revision ${here.id} is published, and its text ${file} is gone.`,
    `${retracted(here.slug, `Put the file back: \`${restore(file)}\``)} ${unlessOnMain(here, file)}`,
  );
}

/** A published text, and the terminal sessions that it shows, stay as they were. */
export function textFindings(
  {slug, revisions}: Study,
  {texts, transcripts}: StudyFiles,
  published: Published,
  sha256: Sha256,
): readonly StudyFinding[] {
  const ids = Object.keys(published);
  return revisions.flatMap(({id, date}) => {
    const state = published[id];
    const text = texts.get(id);
    if (state === undefined || text === undefined) return [];
    const mend = (what: string, file: string): string =>
      `${newRevision(slug, what)} ${unlessOnMain({slug, id, ids}, file)}`;
    const page = `case-studies/${slug}/${id}.mdx`;
    const edited =
      textDigest(text, sha256) === state.text
        ? []
        : [
            mistake(
              {...START, file: `${id}.mdx`},
              `The text of ${id} was published on ${date} and was edited since.`,
              mend(
                `A published text stays. Keep a copy of yours, put this file back with \`${restore(page)}\`, and write the change into a new revision`,
                page,
              ),
            ),
          ];
    return [
      ...edited,
      ...Object.entries(state.transcripts).flatMap(([name, digest]) => {
        const session = transcripts.get(name);
        if (session !== undefined && textDigest(session, sha256) === digest) return [];
        const file = `transcripts/${name}.txt`;
        const path = `case-studies/${slug}/${file}`;
        const what = session === undefined ? 'is gone' : 'was edited since';
        return [
          mistake(
            {...START, file},
            `${id} was published on ${date} with this session, which ${what}.`,
            mend(
              session === undefined
                ? `Put it back: \`${restore(path)}\`. To show another session, write a new revision`
                : `A published session stays. Save your version as another file of transcripts/, put this one back with \`${restore(path)}\`, and show your version in a new revision`,
              path,
            ),
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
          mistake(
            at([name]),
            `The claim \`${id}\` (${figure(fields)}) is not in ${newest}, the newest published revision.`,
            newRevision(study.slug, 'Take the claim out, or begin the revision that publishes it'),
          ),
        ];
      return differingFields(former, fields).map((field) =>
        mistake(
          at([name, field]),
          `The claim \`${id}\`: its \`${field}\` was published in ${newest} as ${said(former, field)}, and is ${said(fields, field)} here.`,
          newRevision(
            study.slug,
            `${asPublished(former, field)}, or, if the change is meant, write a new revision`,
          ),
        ),
      );
    }),
    ...Object.keys(state.claims)
      .filter((name) => !present.has(name))
      .map((name) => {
        const former = formerFields(state, name);
        const figures = former === undefined ? '' : ` with the figure “${figure(former)}”`;
        return mistake(
          at([]),
          `The claim \`${study.slug}.${name}\`, published in ${newest}${figures}, is gone.`,
          newRevision(
            study.slug,
            `Put it back, as \`git log -p -- case-studies/${study.slug}/study.yaml\` shows it. If it is meant to go, write a new revision`,
          ),
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

/** How a field of a claim is put back. */
function asPublished(fields: ClaimFields, field: ClaimFieldName): string {
  const value = fields[field];
  if (value === undefined) return `Take \`${field}\` out`;
  return `Write \`${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function newRevision(slug: string, what: string, kind?: RevisionKind): string {
  return `${what}: ${revisionCommand(slug, kind)}.`;
}

/** What is published is never taken away: a later revision says that it no longer holds. */
function retracted(slug: string, first: string): string {
  return newRevision(slug, `${first}. To take back what it says, write a further revision`, 'retraction');
}

function mistake(at: SourcePlace & {readonly file: string}, message: string, fix: string): StudyFinding {
  return {...at, kind: 'mistake', message, fix};
}
