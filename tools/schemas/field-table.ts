import type * as z from 'zod';
import {describedField, isNeeded} from '../../src/domain/content/schema-fields.ts';

/** The fields of a mapping as a Markdown table: what each is, whether it is needed, and a line to copy. */
export function fieldTable(fields: readonly (readonly [string, z.ZodType])[]): string {
  const rows = fields.map(([name, schema]) => {
    const {description = '', example = ''} = describedField(schema);
    const needed = isNeeded(schema) ? 'needed' : '';
    return `| \`${name}\` | ${needed} | ${cell(description)} | \`${cell(example)}\` |`;
  });
  return ['| field | | what it is | for example |', '|---|---|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
