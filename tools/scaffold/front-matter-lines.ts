import type * as z from 'zod';
import {fieldGap} from './gap.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

const OFFER = '# Take what fits, and delete the rest:';

function readMeta(schema: z.ZodType): {readonly description: string; readonly example: string} {
  const {description = '', example}: {readonly description?: string; readonly example?: unknown} =
    schema.meta() ?? {};
  return {description, example: String(example)};
}

function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

/**
 * The front matter of a new page in the order of its schema: what is known, a gap for each required field that is not, and a comment
 * for each of `offered`, which the author may take.
 */
export function frontMatterLines(
  shape: Shape,
  known: Readonly<Record<string, string>>,
  offered: readonly string[] = [],
): string {
  const fields = Object.entries(shape).map(([name, schema]) => ({name, schema, ...readMeta(schema)}));
  const lines = fields.flatMap(({name, schema, description, example}) => {
    const value = known[name];
    if (value !== undefined) return [`${name}: ${value}`];
    return isRequired(schema) ? [fieldGap(name, `${description} For example: ${example}`)] : [];
  });
  const more = fields
    .filter(({name, schema}) => offered.includes(name) && known[name] === undefined && !isRequired(schema))
    .flatMap(({description, example}) => [`#   ${description}`, `# ${example}`]);
  return ['---', ...lines, ...(more.length === 0 ? [] : [OFFER, ...more]), '---', ''].join('\n');
}
