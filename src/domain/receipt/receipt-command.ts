import {parseDocument} from 'yaml';

/** What writes a note’s data, from its receipt.yaml, though that may not be whole yet: `command`, or the script that a scaffold makes. */
export function commandOf({source, folder}: {readonly source: string; readonly folder: string}): string {
  const command: unknown = parseDocument(source, {prettyErrors: false}).get('command');
  return typeof command === 'string' ? command : `node ${folder}/reproduce/run.mjs`;
}
