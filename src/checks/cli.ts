import path from 'node:path';
import {parseArgs} from 'node:util';
import {readSite} from './core/read-site.ts';
import {report} from './core/report.ts';
import {run} from './core/run.ts';
import {rules} from './list.ts';

const help = `Checks the content of the site: npm run check -- [PATH…] [--json]

  PATH…    report only these files or folders; the whole site is read all the same
  --json   print the findings as one JSON array
  --root   the folder to check (this repository)
  --help   print this

Rules
${rules.map(({id, about}) => `  ${id.padEnd(14)}${about}`).join('\n')}

The exit code is 1 when there is an error, 2 when the command is not understood.
`;

process.exitCode = main(process.argv.slice(2));

/** Runs the command; returns the exit code. Only this file prints. */
function main(argv: readonly string[]): number {
  const options = readOptions(argv);
  if (options.kind === 'misunderstood') {
    process.stderr.write(`${options.message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const site = readSite(options.root);
  const result = run(site, rules, options.paths);
  const sources = new Map(
    [...site.pages, ...site.data, ...site.transcripts].map(({file, source}) => [file, source]),
  );
  process.stdout.write(
    options.json
      ? `${JSON.stringify(result.findings, null, 2)}\n`
      : report(result, (file) => sources.get(file)),
  );
  return result.findings.some(({severity}) => severity === 'error') ? 1 : 0;
}

type Options =
  | {readonly kind: 'misunderstood'; readonly message: string}
  | {
      readonly kind: 'options';
      readonly root: string;
      readonly paths: readonly string[];
      readonly json: boolean;
      readonly help: boolean;
    };

function readOptions(argv: readonly string[]): Options {
  try {
    const {values, positionals} = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
        root: {type: 'string', default: path.join(import.meta.dirname, '../..')},
      },
    });
    const root = path.resolve(values.root);
    return {
      kind: 'options',
      root,
      paths: positionals.map((name) => fromRoot(root, name)).filter((name) => name !== ''),
      json: values.json,
      help: values.help,
    };
  } catch (error) {
    return {kind: 'misunderstood', message: error instanceof Error ? error.message : String(error)};
  }
}

/** A path as the site model names it: from the root, with `/`. It is taken from where the command was called. */
function fromRoot(root: string, name: string): string {
  return path.relative(root, path.resolve(name)).split(path.sep).join('/');
}
