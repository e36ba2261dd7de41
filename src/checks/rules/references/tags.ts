import {nearest} from '../../../domain/content/nearest.ts';
import {tagRoute} from '../../../domain/content/routes/note-route.ts';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import {listField} from '../../core/front-matter.ts';
import type {Input} from '../../core/input.ts';
import {entriesOf} from '../../core/routes.ts';
import type {Site} from '../../core/site.ts';
import {readYaml} from '../../core/yaml.ts';

/** Tags that a reader cannot tell apart, or that would end the build, and those that lead to an empty list. */
export function checkTags(site: Site, input: Input): readonly RuleFinding[] {
  return [...sameAddress(site), ...sameLabel(site), ...unused(site, input)];
}

/** Two tags with one address would end the build. */
function sameAddress({data}: Site): readonly RuleFinding[] {
  const seen = new Map<string, string>();
  return data
    .filter(({kind}) => kind === 'tags')
    .flatMap(({file, yaml}) =>
      entriesOf(data, 'tags').flatMap(([key, value]) => {
        const route = tagRoute(key, textOf(value, 'permalink'));
        const other = seen.get(route);
        seen.set(route, other ?? key);
        if (other === undefined) return [];
        return [
          errorAt(
            file,
            yaml.placeOf([key, 'permalink']),
            `The tags \`${other}\` and \`${key}\` have one address, ${route}.`,
            tagRoute(key, key) === route
              ? `Write another \`permalink\` for the tag \`${other}\`.`
              : `Write \`permalink: /${key}\`.`,
          ),
        ];
      }),
    );
}

/** Two tags with one label are one to a reader, who finds half of the notes. */
function sameLabel({data}: Site): readonly RuleFinding[] {
  const tags = entriesOf(data, 'tags').map(([key, value]) => ({key, label: textOf(value, 'label')?.trim()}));
  return data
    .filter(({kind}) => kind === 'tags')
    .flatMap(({file, yaml}) =>
      tags.flatMap(({key, label}, index) => {
        const other = tags
          .slice(0, index)
          .find((tag) => label !== undefined && tag.label?.toLowerCase() === label.toLowerCase());
        if (other === undefined) return [];
        return [
          errorAt(
            file,
            yaml.placeOf([key, 'label']),
            `The tags \`${other.key}\` and \`${key}\` have one label, “${label}”: readers cannot tell them apart.`,
            `Write another \`label\` for the tag \`${key}\`; or, if both mean the same, write \`${other.key}\` in the notes and take \`${key}\` out.`,
          ),
        ];
      }),
    );
}

/** Tags that no note has. One that is new in this change may wait for its first note. */
function unused({data, pages}: Site, {changes}: Input): readonly RuleFinding[] {
  const used = new Set(
    pages.flatMap(({kind, frontMatter}) =>
      kind === 'note' ? listField(frontMatter, 'tags').map(([, key]) => key) : [],
    ),
  );
  return data
    .filter(({kind}) => kind === 'tags')
    .flatMap(({file, yaml}) => {
      const keys = entriesOf(data, 'tags').map(([key]) => key);
      // A note that misspells a tag was to have it.
      const meant = new Set([...used].filter((key) => !keys.includes(key)).map((key) => nearest(key, keys)));
      const change = changes().find((changed) => changed.file === file);
      const known: object | undefined =
        change === undefined ? undefined : Object(readYaml(change.before() ?? '').value);
      return keys
        .filter(
          (key) => !used.has(key) && !meant.has(key) && (known === undefined || Object.hasOwn(known, key)),
        )
        .map((key) =>
          warningAt(
            file,
            yaml.placeOf([key]),
            `No note has the tag \`${key}\`.`,
            `Write it into the \`tags\` of a note that it fits; or take \`${key}\` out of this file, with what is indented below it.`,
          ),
        );
    });
}

function textOf(value: unknown, name: string): string | undefined {
  const text: unknown = Reflect.get(Object(value), name);
  return typeof text === 'string' ? text : undefined;
}
