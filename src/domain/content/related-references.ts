import {frontMatterText} from './front-matter-text.ts';
import {suggest} from './nearest.ts';
import {placesIn} from './yaml-places.ts';

/** A name that nothing answers to: where it is written (`index` in a list), and what could have been. */
export type UnknownReference = {
  readonly file: string;
  readonly field: string;
  readonly index: number;
  readonly id: string;
  readonly known: readonly string[];
};

/** Who names whom, seen from both ends, in the order of the sources. */
export type Relation<From, To> = {
  readonly to: (source: From) => readonly To[];
  readonly from: (target: To) => readonly From[];
  readonly unknown: readonly UnknownReference[];
};

/** Follows the ids that each source's `field` lists to the targets that have them. A name written twice counts once. */
export function resolve<From, To>(
  field: string,
  sources: readonly From[],
  fileOf: (source: From) => string,
  idsOf: (source: From) => readonly string[],
  targets: readonly To[],
  idOf: (target: To) => string,
): Relation<From, To> {
  const byId = new Map(targets.map((target) => [idOf(target), target]));
  const pairs: {readonly source: From; readonly target: To}[] = [];
  const unknown: UnknownReference[] = [];
  for (const source of sources) {
    for (const [index, id] of idsOf(source).entries()) {
      const target = byId.get(id);
      if (target === undefined)
        unknown.push({file: fileOf(source), field, index, id, known: [...byId.keys()]});
      else if (!idsOf(source).slice(0, index).includes(id)) pairs.push({source, target});
    }
  }
  const bySource = Map.groupBy(pairs, ({source}) => source);
  const byTarget = Map.groupBy(pairs, ({target}) => target);
  return {
    to: (source) => bySource.get(source)?.map(({target}) => target) ?? [],
    from: (target) => byTarget.get(target)?.map(({source}) => source) ?? [],
    unknown,
  };
}

/**
 * `file:line:column  what is wrong; what to write instead`; `source` is the text of the file. The loaded content keeps no places, and a
 * build gets this far with such a mistake only where `npm run check` was left out.
 */
export function describeUnknown({file, field, id, index, known}: UnknownReference, source: string): string {
  const frontMatter = frontMatterText(source);
  const place = placesIn(frontMatter ?? source)([field, index]);
  const line = place.line + (frontMatter === undefined ? 0 : 1);
  return `${file}:${line}:${place.column}  \`${field}\`: nothing is called \`${id}\`. ${suggest(id, known)}`;
}
