import type {Place, Site} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';

/** A day that a file states of itself. One that `mayLieAhead` announces a publication; any other says what has happened. */
export type StatedDay = {
  readonly file: string;
  readonly place: Place;
  readonly field: string;
  readonly day: string;
  readonly mayLieAhead: boolean;
};

/** Days of publication: of notes, of their revisions and those of case studies, of editions. Malformed ones are the schemas’ matter. */
export function statedDays({pages, data}: Site): readonly StatedDay[] {
  const notes = pages.flatMap(({file, kind, frontMatter}) =>
    kind !== 'note' || frontMatter === undefined
      ? []
      : [...daysAt(file, frontMatter, [['date']], true), ...listed(file, frontMatter, 'revisions', 'date')],
  );
  const others = data.flatMap(({file, kind, yaml}) => {
    if (kind === 'study') return listed(file, yaml, 'revisions', 'date');
    return kind === 'editions' ? listed(file, yaml, 'editions', 'published') : [];
  });
  return [...notes, ...others];
}

/** The days of a list. The first revision is the publication itself, and may be announced with it. */
function listed(file: string, yaml: YamlSource, list: string, field: string): readonly StatedDay[] {
  const items: unknown = Reflect.get(Object(yaml.value), list);
  const count = Array.isArray(items) ? items.length : 0;
  const isNote = file.startsWith('blog/');
  return Array.from({length: count}, (_, index) => index).flatMap((index) =>
    daysAt(file, yaml, [[list, index, field]], isNote && index === 0),
  );
}

function daysAt(
  file: string,
  yaml: YamlSource,
  paths: readonly (readonly (string | number)[])[],
  mayLieAhead: boolean,
): readonly StatedDay[] {
  return paths.flatMap((path) => {
    const value = path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), yaml.value);
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
    return [{file, place: yaml.placeOf(path), field: String(path.at(-1)), day: value, mayLieAhead}];
  });
}
