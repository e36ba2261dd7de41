import {suggest} from '../../../domain/content/nearest.ts';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {listField, textField} from '../../core/front-matter.ts';
import {entriesOf} from '../../core/routes.ts';
import type {Page, Site} from '../../core/site.ts';

const FILE = 'blog/series.yml';

/** A note names a series by the name that it has in blog/series.yml, and the reading order there names notes of the series. */
export function checkSeries(site: Site): readonly RuleFinding[] {
  const notes = site.pages.filter(({kind}) => kind === 'note');
  const names = namesOf(site);
  return [...notes.flatMap((note) => checkNote(note, names)), ...sameName(site), ...checkOrder(site, notes)];
}

function namesOf({data}: Site): readonly string[] {
  return entriesOf(data, 'series').flatMap(([, value]) => textOf(value, 'name') ?? []);
}

/** A note names its series by its name: two of one name cannot be told apart, nor can what is wrong with their notes. */
function sameName({data}: Site): readonly RuleFinding[] {
  const entries = entriesOf(data, 'series').map(([key, value]) => ({key, name: textOf(value, 'name')}));
  return data
    .filter(({kind}) => kind === 'series')
    .flatMap(({file, yaml}) =>
      entries.flatMap(({key, name}, index) => {
        const other = entries.slice(0, index).find((entry) => name !== undefined && entry.name === name);
        if (other === undefined) return [];
        const message = `Two series have the name \`${name}\`: \`${other.key}\` and \`${key}\`.`;
        return [
          errorAt(
            file,
            yaml.placeOf([key, 'name']),
            message,
            'Write another `name` for one of them, and in its notes the same as `series`.',
          ),
        ];
      }),
    );
}

function checkNote({file, frontMatter}: Page, names: readonly string[]): readonly RuleFinding[] {
  const written = textField(frontMatter, 'series');
  if (frontMatter === undefined || written === undefined || names.includes(written)) return [];
  return [
    errorAt(
      file,
      frontMatter.placeOf(['series']),
      `The series \`${written}\` is not in ${FILE}.`,
      `${suggest(written, names)} Or describe the series in ${FILE}, as the others there: \`${keyOf(written)}:\`, and indented below it \`name: ${written}\`, \`description: …\` and \`introduction: …\`.`,
    ),
  ];
}

/** A name as a key: lower-case words joined by hyphens. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function checkOrder(site: Site, notes: readonly Page[]): readonly RuleFinding[] {
  const {data} = site;
  const names = namesOf(site);
  return data
    .filter(({kind}) => kind === 'series')
    .flatMap(({file, yaml}) =>
      entriesOf(data, 'series').flatMap(([key, value]) => {
        const name = textOf(value, 'name');
        if (names.filter((other) => other === name).length > 1) return [];
        const slugs = notes
          .filter(({frontMatter}) => name !== undefined && textField(frontMatter, 'series') === name)
          .flatMap((note) => slugOf(note) ?? []);
        const order: unknown = Reflect.get(Object(value), 'order');
        const entries = listField({...yaml, value: {order}}, 'order');
        const listed = new Set(entries.map(([, entry]) => entry));
        return entries
          .filter(([, slug]) => !slugs.includes(slug))
          .map(([index, slug]) =>
            errorAt(
              file,
              yaml.placeOf([key, 'order', index]),
              notes.some((note) => slugOf(note) === slug)
                ? `The note \`${slug}\` does not say \`series: ${name ?? key}\`.`
                : `There is no note \`${slug}\`.`,
              mendOf(
                slug,
                slugs.filter((other) => !listed.has(other)),
                notes,
                name,
              ),
            ),
          );
      }),
    );
}

/** The note may be there, and only not say that it is a part; or be gone. `unlisted` are the other notes of the series. */
function mendOf(
  slug: string,
  unlisted: readonly string[],
  notes: readonly Page[],
  name: string | undefined,
): string {
  const note = notes.find((page) => slugOf(page) === slug);
  if (note !== undefined)
    return `Write \`series: ${name}\` in ${note.file}, or take \`${slug}\` out of this list.`;
  const remove = `take \`${slug}\` out of this list`;
  return unlisted.length === 0
    ? `${remove.charAt(0).toUpperCase()}${remove.slice(1)}.`
    : `${suggest(slug, unlisted)} If the note was deleted, ${remove}.`;
}

function slugOf({file, frontMatter}: Page): string | undefined {
  return textField(frontMatter, 'slug') ?? noteName(file.slice('blog/'.length))?.slug;
}

function textOf(value: unknown, name: string): string | undefined {
  const text: unknown = Reflect.get(Object(value), name);
  return typeof text === 'string' ? text : undefined;
}
