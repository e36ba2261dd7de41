import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseDocument, stringify} from 'yaml';
import {parseRegistry, type Edition} from '../../src/domain/editions/registry.ts';
import {ScaffoldError} from './scaffold-error.ts';
import type {Written} from './study-folder.ts';

export type EditionOptions = {
  /** The edition to freeze: the open one. */
  readonly name: string;
  /** The day on which it is frozen. */
  readonly date: string;
};

/** editions.yaml once the open edition is frozen, with the next one open above it. @throws {ScaffoldError} */
export function newEdition(root: string, {name, date}: EditionOptions): readonly Written[] {
  const source = readFileSync(path.join(root, 'editions.yaml'), 'utf8');
  const parsed = parseRegistry(source);
  if (parsed.kind === 'findings')
    throw new ScaffoldError('Mend editions.yaml first (npm run check); nothing was written.');
  const [open, ...frozen] = parsed.value.editions;
  if (open === undefined) throw new ScaffoldError('editions.yaml lists no edition that could be frozen.');
  if (frozen.some((edition) => edition.name === name))
    throw new ScaffoldError(`Edition ${name} is frozen already, and nothing was written.`);
  if (open.name !== name)
    throw new ScaffoldError(
      `The open edition is ${open.name}, and nothing was written. To freeze it: npm run new -- edition ${open.name}`,
    );
  const gaps = gapsIn(root, 'docs');
  if (gaps.length > 0)
    throw new ScaffoldError(
      `These pages would be frozen with gaps in them, and nothing was written. Fill them, and run this again:\n${gaps.join('\n')}`,
    );
  return [{file: 'editions.yaml', text: freezeOpen(source, open, nextName(open.name, date), date)}];
}

/** What is still to be filled in the pages of a folder, each with its line: nobody could fill it once it is frozen. */
function gapsIn(root: string, folder: string): readonly string[] {
  const names = readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'});
  const pages = names.filter((name) => /\.mdx?$/.test(name)).toSorted();
  return pages.flatMap((name) => {
    const lines = readFileSync(path.join(root, folder, name), 'utf8').split('\n');
    return lines.flatMap((line, index) =>
      line.includes('{/* gap:') ? [`  ${path.posix.join(folder, name)}:${index + 1}  ${line.trim()}`] : [],
    );
  });
}

/** The name after `2026.2`: `2026.3`, or `2027.1` where the day is in a later year. */
export function nextName(name: string, date: string): string {
  const [year = 0, number = 0] = name.split('.').map(Number);
  const today = Number(date.slice(0, 4));
  return today > year ? `${today}.1` : `${year}.${number + 1}`;
}

/** Only the lines of the open edition change: it becomes two. */
function freezeOpen(source: string, open: Edition, next: string, date: string): string {
  const document = parseDocument(source);
  const range = rangeOf(document.getIn(['editions', 0], true));
  const state = rangeOf(document.getIn(['editions', 0, 'state'], true));
  if (range === undefined || state === undefined || state[0] < range[0])
    throw new ScaffoldError(
      'The open edition of editions.yaml is not written as `- name: …` lines: write it so.',
    );
  const lineStart = source.lastIndexOf('\n', range[0] - 1) + 1;
  const indent = ' '.repeat(range[0] - lineStart);
  const marker = source.slice(lineStart, range[0]);
  const fresh = stringify(
    {name: next, state: 'open', summary: open.summary},
    {lineWidth: 0, singleQuote: true},
  )
    .trimEnd()
    .split('\n')
    .map((line, index) => `${index === 0 ? marker : indent}${line}`);
  const frozen = `${source.slice(lineStart, state[0])}frozen\n${indent}published: ${date}${source.slice(state[1])}`;
  const text = `${source.slice(0, lineStart)}${fresh.join('\n')}\n${frozen}`;
  const summary = rangeOf(parseDocument(text).getIn(['editions', 1, 'summary'], true));
  const said = `The services and practice pages as they were on ${date}.`;
  return summary === undefined ? text : `${text.slice(0, summary[0])}${said}${text.slice(summary[1])}`;
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range: unknown = Reflect.get(Object(node), 'range');
  return Array.isArray(range) && typeof range[0] === 'number' && typeof range[1] === 'number'
    ? [range[0], range[1]]
    : undefined;
}
