import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/** schema.org’s vocabulary, as far as it says what may be written. Names are without the prefix `http://schema.org/`. */
export type Vocabulary = {
  readonly isClass: (name: string) => boolean;
  /** Whether `name` is `ancestor` or a kind of it. */
  readonly isKindOf: (name: string, ancestor: string) => boolean;
  /** The classes that may have the property, and those that its values may be of; undefined for a property that is not there. */
  readonly property: (
    name: string,
  ) => {readonly domains: readonly string[]; readonly ranges: readonly string[]} | undefined;
  /** What stands in for a name that should not be used any more. */
  readonly supersededBy: (name: string) => string | undefined;
};

const PREFIX = 'http://schema.org/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SUBCLASS = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const QUAD = /^<([^>]+)> <([^>]+)> <([^>]+)> <[^>]*> \.$/;

/**
 * The vocabulary as schema.org publishes it (schemaorg-current-http.nt, CC BY-SA 3.0), all of it with the parts that are still under
 * discussion, from the package @vocabulary/schema, which keeps that file as it is.
 */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const objects = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, subject, predicate, object] = QUAD.exec(line) ?? [];
    if (subject === undefined || predicate === undefined || object === undefined) continue;
    const key = `${short(subject)} ${short(predicate)}`;
    objects.set(key, [...(objects.get(key) ?? []), short(object)]);
  }
  const of = (subject: string, predicate: string): readonly string[] =>
    objects.get(`${subject} ${predicate}`) ?? [];
  const has = (subject: string, type: string): boolean => of(subject, RDF_TYPE).includes(type);
  const isKindOf = (name: string, ancestor: string): boolean =>
    name === ancestor || of(name, SUBCLASS).some((parent) => isKindOf(parent, ancestor));
  return {
    isClass: (name) => has(name, 'http://www.w3.org/2000/01/rdf-schema#Class'),
    isKindOf,
    property: (name) =>
      has(name, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property')
        ? {domains: of(name, 'domainIncludes'), ranges: of(name, 'rangeIncludes')}
        : undefined,
    supersededBy: (name) => of(name, 'supersededBy')[0],
  };
}

function short(iri: string): string {
  return iri.startsWith(PREFIX) ? iri.slice(PREFIX.length) : iri;
}
