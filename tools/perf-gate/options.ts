import {readArguments} from '../read-arguments.ts';
import {DEFAULT_TAPE} from './tape/read.ts';

export const USAGE = `Builds two states of the site, plays the same readers to both, and says of each page class whether it got heavier or slower.

  npm run perf-gate -- --base REF [--head REF] [--tape FILE] [--runs N] [--json FILE] [--record]

  --base REF   what to compare with: a branch, a tag, a commit
  --head REF   what to judge                                (default: this checkout as it stands)
  --tape FILE  the readers' sessions                        (default tools/perf-gate/tape.json)
  --runs N     how often each session is played on a side   (default 10; 0 weighs only, in seconds)
  --json FILE  also writes everything that was measured and concluded
  --record     adds the head's figures to tools/perf-gate/history/released.json; without --base nothing is judged
  --help       this text

Exit code 0: no class is blocked (what cannot be concluded is said); 1: a class is blocked; 2: it could not be measured.
A growth in size that is wanted is accepted by a line in a commit message:  Perf-accept: note: the note has a new section`;

export type Options = {
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly tape: string;
  readonly runs: number;
  readonly json: string | undefined;
  readonly record: boolean;
};

const DEFAULT_RUNS = 10;

/** Reads the command line; `help` when the text is asked for. Throws a message that says what to write instead. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const {values, positionals} = readArguments(args, {
    base: {type: 'string'},
    head: {type: 'string'},
    tape: {type: 'string', default: DEFAULT_TAPE},
    runs: {type: 'string', default: String(DEFAULT_RUNS)},
    json: {type: 'string'},
    record: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  });
  if (values.help) return 'help';
  const [word] = positionals;
  if (word !== undefined)
    throw new Error(`What “${word}” is to be is missing. Try:  npm run perf-gate -- --base ${word}`);
  const {base, head, tape, json, record} = values;
  if (base === undefined && !record) {
    throw new Error('Name what to compare with:  npm run perf-gate -- --base main   (--help tells more)');
  }
  return {base, head, tape, json, record, runs: readRuns(values.runs)};
}

function readRuns(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new Error(`--runs takes a whole number, not "${text}". Try:  --runs ${DEFAULT_RUNS}`);
}
