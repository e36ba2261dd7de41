import path from 'node:path';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import type {DataFile, Site} from '../../core/site.ts';

/** The claims that texts may name. Ids are as they are written, even in a study with other mistakes: those are reported once. */
export type KnownClaims = {
  /** Every claim of a study.yaml or a receipt.yaml, with its grade as it is written. */
  readonly ids: ReadonlyMap<string, unknown>;
  /** Claims that no build shows yet: only a revision that is not published has them. */
  readonly drafts: ReadonlySet<string>;
  /** Claims that a study once published; its older texts still name them. By the study’s folder. */
  readonly former: ReadonlyMap<string, ReadonlySet<string>>;
  /** The newest revision of each study that has one, where it is published: what is new needs another revision. By the study’s name. */
  readonly closed: ReadonlyMap<string, string>;
  /** The published revisions of each study, the oldest first, by its name. */
  readonly published: ReadonlyMap<string, readonly string[]>;
  /** Texts and sessions of case studies that stay as they are, each with the newest revision that it was published with. */
  readonly fixed: ReadonlyMap<string, string>;
  /** The receipt of each note that has one, by the note’s name. */
  readonly files: ReadonlyMap<string, string>;
  /**
   * Studies and notes whose file is no YAML, or has a claim by what is no name: nobody knows their claims, and the mistake is told where it
   * is.
   */
  readonly unreadable: ReadonlySet<string>;
};

export function knownClaims({data}: Site): KnownClaims {
  const states = new Map(
    data.filter(({kind}) => kind === 'published').map((file) => [path.dirname(file.file), statesOf(file)]),
  );
  const ids = new Map<string, unknown>();
  const drafts = new Set<string>();
  const former = new Map<string, ReadonlySet<string>>();
  const closed = new Map<string, string>();
  const published = new Map<string, readonly string[]>();
  const fixed = new Map(data.filter(({kind}) => kind === 'published').flatMap(fixedFiles));
  const files = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const {file, yaml} of data.filter(({kind}) => kind === 'receipt')) {
    const note = noteName(`${file.split('/')[1]}/index.mdx`)?.slug;
    if (note === undefined) continue;
    files.set(note, file);
    if (yaml.problems.length > 0 || hasNoName(yaml.value)) unreadable.add(note);
    for (const [name, claim] of Object.entries(fieldOf(yaml.value, 'claims')))
      ids.set(`${note}.${name}`, Reflect.get(Object(claim), 'grade') ?? 'measured');
  }
  for (const {slug, file, yaml} of data) {
    if (slug === undefined) continue;
    if (yaml.problems.length > 0 || hasNoName(yaml.value)) unreadable.add(slug);
    const folder = path.dirname(file);
    const claims = states.get(folder) ?? new Map<string, readonly string[]>();
    const shown = new Set([...claims.values()].at(-1));
    const newest = newestOf(yaml.value) ?? [...claims.keys()].at(-1);
    if (newest !== undefined && claims.has(newest)) closed.set(slug, newest);
    published.set(slug, [...claims.keys()]);
    for (const [name, claim] of Object.entries(fieldOf(yaml.value, 'claims'))) {
      ids.set(`${slug}.${name}`, Reflect.get(Object(claim), 'grade'));
      if (!shown.has(name)) drafts.add(`${slug}.${name}`);
    }
    former.set(folder, new Set([...claims.values()].flat().map((name) => `${slug}.${name}`)));
  }
  return {ids, drafts, former, closed, published, fixed, files, unreadable};
}

/** Whether a claim has another name than one can have: what the texts call it, it is called once it is mended. */
function hasNoName(study: unknown): boolean {
  return Object.keys(fieldOf(study, 'claims')).some((name) => !isClaimName(name));
}

/** Lower-case words joined by hyphens: the schema tells any other. */
export function isClaimName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

/** The names of the claims of each published revision, the oldest first. */
function statesOf({yaml}: DataFile): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(Object(yaml.value) as object).map(([id, state]) => [
      id,
      Object.keys(fieldOf(state, 'claims')),
    ]),
  );
}

/** What was published with each revision: its text, and the sessions that it shows. */
function fixedFiles({file, yaml}: DataFile): readonly (readonly [file: string, revision: string])[] {
  const folder = path.dirname(file);
  return Object.entries(Object(yaml.value) as object).flatMap(([id, state]) => [
    [`${folder}/${id}.mdx`, id] as const,
    ...Object.keys(fieldOf(state, 'transcripts')).map(
      (name) => [`${folder}/transcripts/${name}.txt`, id] as const,
    ),
  ]);
}

/** The last revision that a study.yaml lists. */
function newestOf(study: unknown): string | undefined {
  const revisions: unknown = Reflect.get(Object(study), 'revisions');
  const id: unknown = Array.isArray(revisions) ? Reflect.get(Object(revisions.at(-1)), 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** A field of something of any shape; an empty object where it has none. */
function fieldOf(value: unknown, name: string): object {
  return Object(Reflect.get(Object(value), name)) as object;
}
