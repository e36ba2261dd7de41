import * as z from 'zod';
import {field, name, oneLine} from './fields.ts';

const author = z.strictObject({
  name: field(oneLine, 'The name as it is shown.', 'name: MSMSoft'),
  title: field(oneLine.optional(), 'What the author does.', 'title: Performance practice'),
  description: field(
    oneLine.optional(),
    'A sentence for the author’s page.',
    'description: The practice as a whole.',
  ),
  url: field(oneLine.optional(), 'Where the name leads.', 'url: /practice/'),
  image_url: field(oneLine.optional(), 'A picture of static/.', 'image_url: /icon.svg'),
  email: field(oneLine.optional(), 'An address to write to.', 'email: engage@msmsoft.example'),
  page: field(
    z
      .union(
        [
          z.boolean(),
          z.strictObject({permalink: oneLine.describe('The last part of its address: /practice.')}),
        ],
        {
          error: 'true, or a mapping with `permalink`, is expected',
        },
      )
      .optional(),
    'Whether the author has a page of its own.',
    'page: true',
  ),
  socials: field(
    z.record(z.string(), z.string()).optional(),
    'Names on other sites.',
    'socials: {github: msmsoft}',
  ),
});

/** blog/authors.yml: who may sign a note, by the key that `authors:` uses. */
export const authorsFile = z.record(name, author);

export type AuthorsFile = z.output<typeof authorsFile>;
