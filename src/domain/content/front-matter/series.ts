import * as z from 'zod';
import {description, field, name, oneLine} from './fields.ts';

const series = z.strictObject({
  name: field(oneLine, 'The series as it is shown, and as notes name it in `series`.', 'name: Measuring'),
  description,
  introduction: field(
    z.string().trim().min(1, {error: 'it is empty'}),
    'What the series asks and in which order to read it; an empty line begins a paragraph.',
    'introduction: How far does a figure reach? Begin with the first part.',
  ),
  order: field(
    z.array(name).optional(),
    'Slugs of its notes in reading order. Those that are not named follow by date.',
    'order: [before-the-first-measurement]',
  ),
});

/** blog/series.yml: the series that notes may be a part of, by the last part of its page’s address. */
export const seriesFile = z.record(name, series);

export type SeriesFile = z.output<typeof seriesFile>;
