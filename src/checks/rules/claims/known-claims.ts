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
  /** The receipt of each note that has one, by the note’s name. */
  readonly files: ReadonlyMap<string, string>;
  /** Studies and notes whose file is no YAML: nobody knows their claims, and the mistake is told where it is. */
  readonly unreadable: ReadonlySet<string>;
};

export function knownClaims({data}: Site): KnownClaims {
  const states = new Map(
    data.filter(({kind}) => kind === 'published').map((file) => [path.dirname(file.file), statesOf(file)]),
  );
  const ids = new Map<string, unknown>();
  const drafts = new Set<string>();
  const former = new Map<string, ReadonlySet<string>>();
  const files = new Map<string, string>();
  const unreadable = new Set<string>();
  for (const {file, yaml} of data.filter(({kind}) => kind === 'receipt')) {
    const note = noteName(`${file.split('/')[1]}/index.mdx`)?.slug;
    if (note === undefined) continue;
    files.set(note, file);
    if (yaml.problems.length > 0) unreadable.add(note);
    for (const [name, claim] of Object.entries(fieldOf(yaml.value, 'claims')))
      ids.set(`${note}.${name}`, Reflect.get(Object(claim), 'grade') ?? 'measured');
  }
  for (const {slug, file, yaml} of data) {
    if (slug === undefined) continue;
    if (yaml.problems.length > 0) unreadable.add(slug);
    const folder = path.dirname(file);
    const published = states.get(folder) ?? [];
    const shown = new Set(published.at(-1));
    for (const [name, claim] of Object.entries(fieldOf(yaml.value, 'claims'))) {
      ids.set(`${slug}.${name}`, Reflect.get(Object(claim), 'grade'));
      if (!shown.has(name)) drafts.add(`${slug}.${name}`);
    }
    former.set(folder, new Set(published.flat().map((name) => `${slug}.${name}`)));
  }
  return {ids, drafts, former, files, unreadable};
}

/** The names of the claims of each published revision, the oldest first. */
function statesOf({yaml}: DataFile): readonly (readonly string[])[] {
  return Object.values(Object(yaml.value)).map((state) => Object.keys(fieldOf(state, 'claims')));
}

/** A field of something of any shape; an empty object where it has none. */
function fieldOf(value: unknown, name: string): object {
  return Object(Reflect.get(Object(value), name)) as object;
}
