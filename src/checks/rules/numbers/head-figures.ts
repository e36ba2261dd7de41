import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page, Site} from '../../core/site.ts';
import type {YamlSource} from '../../core/yaml.ts';
import {findQuantities} from './find-quantities.ts';
import {isSameFigure, statedBy} from './shown-figures.ts';
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
    unheld(frontMatter, field, held).map(({text, place}) =>
      errorAt(
        file,
        place,
        `No claim that this note shows has the figure “${text}” of its \`${field}\`, and its text does not mark it as context.`,
        'Write a figure of a claim that the note shows, as it stands in receipt.yaml, or say it in words: a ratio is computed and never typed. A setting or an example may stand here if the text has it too, under `{/* context: worked example */}`.',
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
      return unheld(yaml, 'summary', held).map(({text, place}) =>
        errorAt(
          file,
          place,
          `No claim of this study has the figure “${text}” of its \`summary\`.`,
          'Write a figure of one of the claims below, as it stands there, or say it in words: a ratio is computed and never typed.',
        ),
      );
    });
}

function unheld(yaml: YamlSource, field: string, held: (figure: string) => boolean): readonly Unsourced[] {
  return findQuantities(textField(yaml, field) ?? '')
    .filter(({text}) => !held(text))
    .map(({text}) => ({text, place: yaml.placeOf([field])}));
}
