import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Rows as CSV without quoting: no cell may hold a comma. The first row names the columns. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(',')}\n`).join('');
}

/** One value as JSON, indented. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** A value a line, as JSON. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Writes what an experiment found into a folder, which is made where it is missing: each file's text by its name. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
