import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Writes a generated file, and leaves one that says the same untouched, so that the bundler’s cache holds. Answers its path. */
export function writeIfChanged(file: string, text: string): string {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return file;
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
  return file;
}
