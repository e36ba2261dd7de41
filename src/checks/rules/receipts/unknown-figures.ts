import {suggest} from '../../../domain/content/nearest.ts';
import {RECOMPUTATION} from '../../../domain/receipt/receipt-files.ts';
import type {ShownFigure} from '../../core/figure-ids.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';

/** Figures that pages show of a note, and that its data does not give: the build would end at them, without a line. */
export function unknownFigures(
  shown: readonly ShownFigure[],
  charts: ReadonlySet<string>,
  folder: string,
): readonly RuleFinding[] {
  return shown
    .filter(({name}) => !charts.has(name))
    .map(({page, id, note, name, place}) =>
      errorAt(
        page.file,
        place,
        `There is no figure \`${id}\`.`,
        charts.size === 0
          ? `Return \`${name}\` among the \`charts\` of ${folder}/${RECOMPUTATION}, which returns none yet; or take this \`<Figure>\` out.`
          : `${suggest(name, charts).replaceAll(/`([^`]+)`/g, `\`${note}/$1\``)} It is one of \`charts\` in ${folder}/${RECOMPUTATION}.`,
      ),
    );
}
