import * as z from 'zod';
import type {Place, Site} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';

const isoDate = z.iso.date();

/** A day on which something is published, and of what it is: `the note`. One that `mayLieAhead` announces it; any other has been. */
export type StatedDay = {
  readonly file: string;
  readonly place: Place;
  readonly field: string;
  readonly day: string;
  readonly of: string;
  readonly mayLieAhead: boolean;
};

/** Days of publication: of notes, of their revisions and those of case studies, of editions. Malformed ones are the schemas’ matter. */
export function statedDays({pages, data}: Site): readonly StatedDay[] {
  const notes = pages.flatMap(({file, kind, frontMatter}) =>
    kind !== 'note' || frontMatter === undefined
      ? []
      : [
          ...dayAt(file, frontMatter, ['date'], 'the note', true),
          ...listed(file, frontMatter, 'revisions', 'date'),
        ],
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
  return Array.from({length: count}, (_, index) => index).flatMap((index) => {
    const of = list === 'editions' ? 'the edition' : `revision r${index + 1}`;
    return dayAt(file, yaml, [list, index, field], of, isNote && index === 0);
  });
}

function dayAt(
  file: string,
  yaml: YamlSource,
  path: readonly (string | number)[],
  of: string,
  mayLieAhead: boolean,
): readonly StatedDay[] {
  const day = path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), yaml.value);
  if (typeof day !== 'string' || !isoDate.safeParse(day).success) return [];
  return [{file, place: yaml.placeOf(path), field: String(path.at(-1)), day, of, mayLieAhead}];
}
