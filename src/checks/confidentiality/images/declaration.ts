import {parse} from 'yaml';
import * as z from 'zod';

/** What somebody says who looked at an image: a screenshot may show what no rule can read. */
const declarationSchema = z.strictObject({
  /** One sentence: what is to be seen. */
  shows: z.string('say what is to be seen').min(12, 'say what is to be seen, in a sentence'),
  /** Who looked at it, whole and enlarged, for names, addresses and tabs. */
  looked_at_by: z.string('say who looked at it').min(2, 'say who looked at it'),
  /** The file that was looked at, and no other. */
  sha256: z
    .string('write the SHA-256 of the file that was looked at')
    .regex(/^[\da-f]{64}$/, 'write the SHA-256 of the file that was looked at, as 64 hexadecimal digits'),
});

/** A list for a folder: the same, with the name of each file. */
const listSchema = z.array(declarationSchema.extend({file: z.string().min(1)}));

export type Declaration = z.infer<typeof declarationSchema>;

/** The list of a folder; one image alone has `<image>.declaration.yaml`. */
export const folderList = 'images.declaration.yaml';

/** What was read of a declaration, or what is wrong with it. */
export type Read =
  | {readonly kind: 'declared'; readonly declaration: Declaration}
  | {readonly kind: 'invalid' | 'missing'; readonly why: string};

/** The declaration of an image out of its own file, or of its folder’s list. */
export function readDeclaration(name: string, own: string | undefined, list: string | undefined): Read {
  try {
    if (own !== undefined) return {kind: 'declared', declaration: declarationSchema.parse(readYaml(own))};
    const entry =
      list === undefined ? undefined : listSchema.parse(readYaml(list)).find(({file}) => file === name);
    return entry === undefined ? {kind: 'missing', why: ''} : {kind: 'declared', declaration: entry};
  } catch (error) {
    const why = error instanceof z.ZodError ? problemsIn(error) : 'it is no YAML';
    return {kind: 'invalid', why};
  }
}

/** YAML whose every value is text: a digest may consist of digits. */
function readYaml(text: string): unknown {
  return parse(text, {schema: 'failsafe'});
}

/** `shows: say what is to be seen, in a sentence; sha256: …`. */
function problemsIn({issues}: z.ZodError): string {
  return issues
    .map(({path, message}) => (path.length === 0 ? message : `\`${path.join('.')}\`: ${message}`))
    .join('; ');
}
