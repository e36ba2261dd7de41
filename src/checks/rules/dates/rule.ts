import {formatDate, latestNoteDay} from '../../../domain/content/date.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {DataFile} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';
import {bodyProse} from '../../prose/prose.ts';
import {wrongDates} from './prose-dates.ts';
import {statedDays, type StatedDay} from './stated-days.ts';

/** What is said to have happened has happened, and every day exists. The front matter’s form is its schema’s matter. */
export const dates: Rule = {
  id: 'dates',
  about:
    'No revision, edition or engagement lies in the future, no note more than a year ahead, and every day in a text exists.',
  check: (site, {pages, today}) => [
    ...statedDays(site).flatMap((stated) => checkDay(stated, today)),
    ...site.data.flatMap((file) => checkYear(file, today)),
    ...openPages({...site, pages}).flatMap((page) =>
      bodyProse(page).flatMap(({value, placeAt}) =>
        wrongDates(value).map(({text, index, why}) =>
          errorAt(
            page.file,
            placeAt(index, text.length),
            `${text} ${why}.`,
            'Write the day as `21 November 2026`, or `2026-11-21` in a table.',
          ),
        ),
      ),
    ),
  ],
};

/** A study tells of an engagement that there was. */
function checkYear({file, kind, yaml}: DataFile, today: string): readonly RuleFinding[] {
  const year: unknown = kind === 'study' ? Reflect.get(Object(yaml.value), 'year') : undefined;
  const latest = Number(today.slice(0, 4));
  if (typeof year !== 'number' || year <= latest) return [];
  return [
    errorAt(
      file,
      yaml.placeOf(['year']),
      `\`year: ${year}\` lies ahead: this is ${latest}.`,
      'Write the year of the engagement, or take the line away.',
    ),
  ];
}

function checkDay({file, place, field, day, mayLieAhead}: StatedDay, today: string): readonly RuleFinding[] {
  const latest = mayLieAhead ? latestNoteDay(today) : today;
  if (day <= latest) return [];
  const message = mayLieAhead
    ? `\`${field}: ${day}\` is more than a year ahead.`
    : `\`${field}: ${day}\` lies ahead: today is ${formatDate(today)}.`;
  const fix = mayLieAhead
    ? 'Write the day on which it is to be published.'
    : 'Write the day on which it is published; what is not published yet has no date.';
  return [errorAt(file, place, message, fix)];
}
