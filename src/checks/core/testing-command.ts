import {runCommand} from './command.ts';
import type {RuleFinding} from './finding.ts';
import type {Input} from './input.ts';
import type {FilesRule} from './rule.ts';

/** What a pattern matches in every file, in every built page and in every message of a commit. */
function search(
  {files, built = [], commits}: Input,
  pattern: RegExp,
  found: (
    match: string,
    offset: number,
  ) => Omit<RuleFinding, 'file' | 'line' | 'column' | 'end' | 'severity'>,
): readonly RuleFinding[] {
  const texts = [
    ...[...files, ...built].map(({file, text}) => [file, text() ?? ''] as const),
    ...commits().map(({id, message}) => [`commit ${id.slice(0, 7)}`, message] as const),
  ];
  return texts.flatMap(([file, text]) =>
    [...text.matchAll(pattern)].map((match): RuleFinding => {
      const before = text.slice(0, match.index).split('\n');
      const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
      const end = {line, column: column + match[0].length};
      return {...found(match[0], match.index), file, line, column, end, severity: 'error'};
    }),
  );
}

/** For tests: a rule whose findings can be mended. */
export const spelling: FilesRule = {
  id: 'spelling',
  about: 'No `teh`.',
  kind: 'files',
  check: async (input) =>
    search(input, /teh/g, (word, start) => ({
      message: `\`${word}\` is no word.`,
      fix: 'Write `the`.',
      edit: {start, end: start + 3, text: 'the'},
    })),
};
/** For tests: a rule whose findings are secrets. */
export const host: FilesRule = {
  id: 'confidentiality/host',
  about: 'No host of a client.',
  kind: 'files',
  check: async (input) =>
    search(input, /db-\d+\.corp/g, () => ({message: 'A host.', fix: 'Write `db.example`.', secret: true})),
};

export type Outcome = {readonly status: number; readonly out: string; readonly err: string};

/** For tests: runs the command with `spelling` and `host` on a folder. */
export async function check(root: string, ...argv: readonly string[]): Promise<Outcome> {
  const written = {out: '', err: ''};
  const status = await runCommand(argv, () => Promise.resolve([spelling, host]), {
    root,
    cwd: root,
    today: '2026-11-21',
    environment: {},
    now: () => 0,
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return {status, ...written};
}

/** For tests: the files in which a run finds something, in order. */
export async function filesOf(root: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const found: readonly {readonly file: string}[] = JSON.parse((await check(root, '--json', ...argv)).out);
  return found.map(({file}) => file);
}
