import * as z from 'zod';
import {field} from '../../../domain/content/front-matter/fields.ts';
import {isPlaceholder} from '../allow/names.ts';

/** What stands for what its author has to say: a mend’s capitals, and the example of CONTRIBUTING.md. */
const shownNowhere = /^[^a-z]*$|^A flame graph of the worked example, without names\.$/;

/** `Your Name`, `A. Author`, `YOUR NAME`: nobody looked. */
function isNobody(name: string): boolean {
  return isPlaceholder(name.trim().replaceAll(/[\s.]+/g, '-')) || /^an?\.? (?:author|name)$/i.test(name);
}

function stillPlaceholder({input}: {readonly input?: unknown}): string {
  return `it still holds the placeholder “${String(input)}”`;
}

const shows = field(
  z
    .string()
    .trim()
    .refine((text) => text.length >= 12, {error: 'this is too short to be a sentence', abort: true})
    .refine((text) => !shownNowhere.test(text), {error: stillPlaceholder}),
  'Write in a sentence what is to be seen in this picture.',
  'shows: WHAT IS TO BE SEEN, IN A SENTENCE',
);
const lookedAtBy = field(
  z
    .string()
    .trim()
    .refine((name) => name.length >= 2, {error: 'this is too short to be a name', abort: true})
    .refine((name) => !isNobody(name), {error: stillPlaceholder}),
  'Write the name of whoever looked at this picture, whole and enlarged, for names, addresses and tabs.',
  'looked_at_by: YOUR NAME',
);
const sha256 = field(
  // YAML reads a digest of zeros as a number.
  z.coerce.string().regex(/^[\da-f]{64}$/, {error: 'this is no SHA-256, which has 64 digits from 0 to f'}),
  'The SHA-256 of the picture that was looked at.',
  'sha256: …',
);

/** What somebody says who looked at an image: a screenshot may show what no rule can read. */
export const declarationSchema = z.strictObject({shows, looked_at_by: lookedAtBy, sha256});

const file = field(z.string().min(1, {error: 'it is empty'}), 'The name of the picture.', 'file: tabs.png');

/** An entry of a folder’s list: the same, with the name of its file. */
export const entrySchema = z.strictObject({file, shows, looked_at_by: lookedAtBy, sha256});

/** The lines of a declaration, to copy: only the author can say what is to be seen, and who looked. */
export function linesFor(digest: string): string {
  return `\`shows: WHAT IS TO BE SEEN, IN A SENTENCE\` \`looked_at_by: YOUR NAME\` \`sha256: ${digest}\``;
}
