import {description} from '../../../domain/content/front-matter/fields.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {isPlaceholder} from '../../core/placeholders.ts';
import type {YamlSource} from '../../core/yaml.ts';

const {description: asked = '', example = ''} = description.meta() ?? {};

/** The line that the mend of a description shows for example. */
export const descriptionExample = String(example);

/** Texts that were copied from a mend and never written: readers and search engines would see them. */
export function copiedTexts(file: string, yaml: YamlSource): readonly RuleFinding[] {
  return textsIn(yaml.value, []).flatMap(([path, text]) => {
    const field = path.join('.');
    const isDescription = field === 'description';
    const isExample = isDescription && descriptionExample === `description: ${text}`;
    // The description of a page that has few letters is told as too short.
    if (!isExample && (isDescription || !isPlaceholder(text))) return [];
    const what = isExample ? 'the example of another page' : `the placeholder “${text}”`;
    return [
      errorAt(
        file,
        yaml.placeOf(path),
        `\`${field}\` still is ${what}.`,
        `Write your own text behind \`${String(path.at(-1))}:\`.${isDescription ? ` ${asked}` : ''}`,
      ),
    ];
  });
}

/** Every text of a mapping that stands behind the name of a field, with its path. */
function textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): readonly (readonly [readonly PropertyKey[], string])[] {
  if (typeof value === 'string') return typeof path.at(-1) === 'string' ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  return Object.entries(Object(value)).flatMap(([key, item]) => textsIn(item, [...path, key]));
}
