import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {loadDictionary} from '../rules/spelling/dictionary.ts';
import {keyVariable} from './clients/hmac.ts';
import {addClient, clientsFile} from './clients/list.ts';
import {judgeCorpus} from './corpus/judge.ts';
import {scanFiles} from './scan/scan-files.ts';

const root = path.join(import.meta.dirname, '../../..');
const help = `Keeps the list of clients and judges the corpus: npm run confidentiality -- COMMAND

  add-client        reads a name from standard input and appends its HMAC to ${clientsFile}, of two words the first alone too
                    where it is in no dictionary; needs ${keyVariable}
  scan              reads paths of files from standard input, one a line, and prints what the rules find in them, masked, as JSON
  judge HALF…       prints what the rules find in src/checks/confidentiality/corpus/HALF, case by case, as JSON

What is published is checked by \`npm run check\`.
`;

process.exitCode = await main(process.argv.slice(2));

/** Runs the command; returns the exit code. Only this file reads standard input, prints and writes. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'add-client' && rest.length === 0) return add((await loadDictionary()).has);
  if (command === 'judge' && rest.length > 0) {
    const folder = path.join(import.meta.dirname, 'corpus');
    const cases = await Promise.all(rest.map((half) => judgeCorpus(path.join(folder, half), half)));
    process.stdout.write(`${JSON.stringify(cases.flat(), null, 1)}\n`);
    return 0;
  }
  if (command === 'scan' && rest.length === 0) {
    process.stdout.write(
      `${JSON.stringify(scanFiles(readFileSync(0, 'utf8').split('\n').filter(Boolean)))}\n`,
    );
    return 0;
  }
  // A name given as an argument would stand in the shell’s history.
  process.stderr.write(help);
  return 2;
}

/** Adds the name on standard input; `isWord` says which words are of the language. Returns the exit code. */
function add(isWord: (word: string) => boolean): number {
  const key = process.env[keyVariable] ?? '';
  if (key.length < 16) {
    process.stderr.write(
      `${keyVariable} is not set, or shorter than 16 characters. Set it to the key that the practice keeps; for a first list: openssl rand -hex 32\n`,
    );
    return 1;
  }
  const file = path.join(root, clientsFile);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const added = addClient(before, readFileSync(0, 'utf8').trim(), key, isWord);
  if (added.kind === 'refused') {
    process.stderr.write(`${added.message}\n`);
    return 1;
  }
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, added.text);
  process.stdout.write(
    added.kind === 'known'
      ? 'The name is on the list already.\n'
      : `The name was added to ${clientsFile}, as an HMAC.${added.alone ? ' Its first word is in no dictionary, and was added alone too.' : ''}\n`,
  );
  return 0;
}
