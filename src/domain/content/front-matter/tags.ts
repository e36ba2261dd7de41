import * as z from 'zod';
import {field, name, oneLine} from './fields.ts';

const tag = z.strictObject({
  label: field(oneLine, 'The tag as it is shown.', 'label: Measurement'),
  description: field(
    oneLine,
    'What notes with this tag are about.',
    'description: How figures are taken, and what makes them wrong.',
  ),
  permalink: field(
    oneLine.regex(/^\//, {error: 'it has no slash in front: write `permalink: /…`'}).optional(),
    'The last part of its page’s address.',
    'permalink: /measurement',
  ),
});

/** blog/tags.yml: the tags that notes may use, by the key that `tags:` uses. */
export const tagsFile = z.record(name, tag);

export type TagsFile = z.output<typeof tagsFile>;
