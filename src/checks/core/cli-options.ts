import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {suggest} from '../../domain/content/nearest.ts';

export const formats = ['terminal', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** How the command is called, in a line. */
export const USAGE =
  'npm run check -- [PATH… | --changed [--base REF]] [--fix] [--only RULE,…] [--built FOLDER] [--format FORMAT | --json] [--verbose]\nnpm run check -- --help says what each does.';

/** What the command line asks for. Paths are from `root`, with `/`. */
export type CommandOptions = {
  readonly root: string;
  readonly paths: readonly string[];
  readonly changed: boolean;
  readonly base: string | undefined;
  readonly built: string | undefined;
  readonly only: readonly string[];
  readonly format: Format;
  readonly fix: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
};

/**
 * Reads the arguments of `npm run check`; a path in them is taken from `cwd`, or from the root where only that is there. @throws Error with
 * what is not understood
 */
export function readOptions(argv: readonly string[], defaultRoot: string, cwd: string): CommandOptions {
  const {values, positionals} = parse(argv);
  const root = path.resolve(cwd, values.root ?? defaultRoot);
  if (values.root !== undefined && !existsSync(root))
    throw new Error(`There is no folder ${root}: --root names the folder to check.`);
  const fromRoot = (name: string): string =>
    path.relative(root, path.resolve(cwd, name)).split(path.sep).join('/');
  // Messages name files from the root: a path that is copied from one is meant so.
  const isOfRoot = (name: string): boolean =>
    !name.startsWith('.') && !existsSync(path.resolve(cwd, name)) && existsSync(path.resolve(root, name));
  const paths = positionals.map((name) => fromRoot(isOfRoot(name) ? path.resolve(root, name) : name));
  if (values.changed && paths.length > 0)
    throw new Error('--changed finds the files itself: name files, or write --changed.');
  return {
    root,
    // The root itself is everything.
    paths: paths.includes('') ? [] : paths,
    changed: values.changed,
    base: values.base,
    built: values.built === undefined ? undefined : fromRoot(values.built),
    only: values.only.split(',').filter(Boolean),
    format: readFormat(values.format, values.json),
    fix: values.fix,
    verbose: values.verbose,
    help: values.help,
  };
}

const options = {
  changed: {type: 'boolean', default: false},
  base: {type: 'string'},
  built: {type: 'string'},
  only: {type: 'string', default: ''},
  format: {type: 'string'},
  json: {type: 'boolean', default: false},
  fix: {type: 'boolean', default: false},
  verbose: {type: 'boolean', default: false},
  help: {type: 'boolean', default: false},
  root: {type: 'string'},
} as const;

/** The options that have a value, each with how it is written. */
const values: Readonly<Record<string, string>> = {
  base: '--base REF',
  built: '--built FOLDER',
  only: '--only RULE,…',
  format: '--format FORMAT',
  root: '--root FOLDER',
};

/** The arguments by name. What Node says of a wrong one is for programmers; it is said here with the option that was meant. */
function parse(argv: readonly string[]) {
  const known = Object.keys(options).map((name) => `--${name}`);
  const {tokens} = parseArgs({args: [...argv], allowPositionals: true, options, strict: false, tokens: true});
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option')
    throw new Error(`There is no option ${unknown.rawName}. ${suggest(unknown.rawName, known)}\n\n${USAGE}`);
  const empty = tokens.find(
    (token) => token.kind === 'option' && token.value === undefined && Object.hasOwn(values, token.name),
  );
  if (empty?.kind === 'option')
    throw new Error(`${empty.rawName} has no value. Write \`${values[empty.name]}\`.\n\n${USAGE}`);
  try {
    return parseArgs({args: [...argv], allowPositionals: true, options});
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, {cause: error});
  }
}

function readFormat(name: string | undefined, json: boolean): Format {
  const format = formats.find((known) => known === (name ?? (json ? 'json' : 'terminal')));
  if (format === undefined)
    throw new Error(`There is no format \`${name}\`. Write one of: ${formats.join(', ')}.`);
  if (json && format !== 'json') throw new Error('--json is a format itself: write it, or --format.');
  return format;
}
