import path from 'node:path';
import {format} from 'prettier';
import {frontMatterReference} from '../front-matter-reference/reference.ts';
import {receiptReference} from './receipt-reference.ts';
import {editorSchemas, jsonSchema} from './schemas.ts';

export const ROOT = path.join(import.meta.dirname, '../..');

/** How to bring the files up to date; a stale one fails a test, which says so. */
export const COMMAND = 'npx node tools/schemas/cli.ts';

/** Every file that is made from schemas, by its path from the root: for editors, and for people. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = await Promise.all(
    editorSchemas.map(async (editorSchema) => {
      const text = JSON.stringify(jsonSchema(editorSchema));
      return [
        `schemas/${editorSchema.name}.schema.json`,
        await format(text, {parser: 'json', printWidth: 110, bracketSpacing: false}),
      ] as const;
    }),
  );
  return new Map([
    ...schemas,
    ['schemas/front-matter.md', frontMatterReference(COMMAND)],
    ['schemas/receipt.md', receiptReference(COMMAND)],
  ]);
}
