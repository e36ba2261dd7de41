import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {entriesOf} from '../../core/routes.ts';
import type {Page, Site} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';
import {findQuantities} from './find-quantities.ts';
import {isSameFigure, statedBy, type IsShown} from './shown-figures.ts';
import type {Unsourced} from './unsourced.ts';

/**
 * Numbers with a unit in a note's title, description and answer that its text neither shows as a claim nor marks as context: where no
 * component can stand, a figure may only repeat one that is held. `held` are those of the text.
 */
export function headFigures(
  {file, kind, frontMatter}: Page,
  held: (figure: string) => boolean,
): readonly RuleFinding[] {
  if (kind !== 'note' || frontMatter === undefined) return [];
  return (['title', 'description', 'answer'] as const).flatMap((field) =>
    unheld(frontMatter, [field], held).map(({text, place}) =>
      errorAt(
        file,
        place,
        `No claim that this note shows has the figure “${text}” of its \`${field}\`, and its text does not mark it as context.`,
        'Write a figure of a claim that the note shows, as it stands in receipt.yaml, or say it without a figure: a ratio is computed and never typed. A setting or an example may stand here if the text has it too, under `{/* context: worked example */}`.',
      ),
    ),
  );
}

/** The same of the summary of each study, which may repeat the figures of its claims. */
export function summaryFigures(site: Site): readonly RuleFinding[] {
  return site.data
    .filter(({kind}) => kind === 'study')
    .flatMap((study) => {
      const {file, yaml} = study;
      const stated = statedBy(study).flatMap(([, figures]) => figures);
      const held = (figure: string): boolean => stated.some((other) => isSameFigure(figure, other));
      return unheld(yaml, ['summary'], held).map(({text, place}) =>
        errorAt(
          file,
          place,
          `No claim of this study has the figure “${text}” of its \`summary\`.`,
          'Write a figure of one of the claims below, as it stands there, or say it without a figure: a ratio is computed and never typed.',
        ),
      );
    });
}

/**
 * The same of what blog/series.yml says of each series: it may repeat what a note of the series shows. `isShown` must know the claims of
 * every note, also where only a part of the site is checked.
 */
export function seriesFigures({pages, data}: Site, isShown: IsShown): readonly RuleFinding[] {
  const files = data.filter(({kind}) => kind === 'series');
  return files.flatMap(({file, yaml}) =>
    entriesOf(data, 'series').flatMap(([key, entry]) => {
      const name: unknown = Reflect.get(Object(entry) as object, 'name');
      const notes = pages.filter(({frontMatter}) => name === textField(frontMatter, 'series'));
      const held = (figure: string): boolean => notes.some((note) => isShown(note, figure));
      return (['description', 'introduction'] as const).flatMap((field) =>
        unheld(yaml, [key, field], held).map(({text, place}) =>
          errorAt(
            file,
            place,
            `No note of this series shows a claim with the figure “${text}” of the series’ \`${field}\`.`,
            'Write a figure of a claim that one of its notes shows, as it stands in that note’s receipt.yaml, or say it without a figure.',
          ),
        ),
      );
    }),
  );
}

function unheld(
  yaml: YamlSource,
  keys: readonly string[],
  held: (figure: string) => boolean,
): readonly Unsourced[] {
  const text = keys.reduce<unknown>((value, key) => Reflect.get(Object(value) as object, key), yaml.value);
  return findQuantities(typeof text === 'string' ? text : '')
    .filter(({text}) => !held(text))
    .map(({text}) => ({text, place: yaml.placeOf(keys)}));
}
