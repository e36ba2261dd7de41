import {parseArgs} from 'node:util';
import {readingClasses, type ReadingClass} from './sites/choose-pages.ts';

export const USAGE = `Measures how our pages open, against pages written by hand, Starlight and VitePress, and how one note leads to the next, against
stock Docusaurus (its classic theme as its start page sets it up; judged) and our own pages as its application (not judged).

  npm run measure-pages -- [--build DIR] [--runs N] [--only PART,…] [--every] [--json FILE]

  --build DIR   a build to open pages of             (default: one made of this checkout as it stands)
  --runs N      rounds that count                   (default 11)
  --only PART   some of: ${[...readingClasses.map((name) => name.replace(' ', '-')), 'navigation'].join(', ')};
                or "floor": no rivals               (default all)
  --every       every page of the classes, not only the heaviest of each
  --json FILE   also writes everything that was measured and concluded
  --help        this text

Exit code 0: all targets are met; 1: one is missed; 2: it could not be measured.
Rivals are fetched from the npm registry into .cache/measure-pages, once a version.`;

export type Options = {
  readonly build: string | undefined;
  readonly runs: number;
  readonly classes: readonly ReadingClass[];
  readonly rivals: boolean;
  readonly navigation: boolean;
  readonly every: boolean;
  readonly json: string | undefined;
};

const DEFAULT_RUNS = 11;

/** Reads the command line; `help` when the text is asked for. Throws a message that says what to write instead. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const {values} = parseArgs({
    args: [...args],
    options: {
      build: {type: 'string'},
      runs: {type: 'string', default: String(DEFAULT_RUNS)},
      only: {type: 'string', default: ''},
      every: {type: 'boolean', default: false},
      json: {type: 'string'},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) return 'help';
  const {build, every, json} = values;
  return {build, every, json, runs: readRuns(values.runs), ...readParts(values.only)};
}

function readParts(only: string): Pick<Options, 'classes' | 'rivals' | 'navigation'> {
  const asked = new Set(
    only
      .split(',')
      .filter(Boolean)
      .map((part) => part.replace('-', ' ')),
  );
  const rivals = !asked.delete('floor');
  if (asked.size === 0) return {classes: readingClasses, rivals, navigation: rivals};
  const navigation = asked.delete('navigation');
  const classes = readingClasses.filter((name) => asked.delete(name));
  const [unknown] = asked;
  if (unknown !== undefined) throw new Error(`--only knows no part "${unknown}". --help lists them.`);
  return {classes, rivals, navigation};
}

function readRuns(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Error(`--runs takes a whole number from 1, not "${text}". Try:  --runs ${DEFAULT_RUNS}`);
}
