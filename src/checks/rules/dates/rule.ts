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
        wrongDates(value).map(({text, index, why, mend}) =>
          errorAt(page.file, placeAt(index, text.length), `${text} ${why}.`, mend),
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

function checkDay(
  {file, place, field, day, of, mayLieAhead}: StatedDay,
  today: string,
): readonly RuleFinding[] {
  const latest = mayLieAhead ? latestNoteDay(today) : today;
  if (day <= latest) return [];
  const message = mayLieAhead
    ? `\`${field}: ${day}\`, the day of ${of}, is more than a year ahead: today is ${formatDate(today)}.`
    : `\`${field}: ${day}\`, the day of ${of}, lies ahead: today is ${formatDate(today)}.`;
  const fix = mayLieAhead
    ? `Write the day on which ${of} is published. It may lie ahead, up to ${formatDate(latest)}.`
    : `Write the day on which ${of} is published, ${today} at the latest. Only the day of a new field note may lie ahead.`;
  return [errorAt(file, place, message, fix)];
}
