import type {AnyRule} from './rule.ts';

/** The text of `--help`. */
export function helpText(rules: readonly AnyRule[]): string {
  const width = Math.max(...rules.map(({id}) => id.length)) + 2;
  return `Checks what would be published: npm run check -- [PATH… | --changed] [--fix]

  PATH…            report only these files or folders, written from here or from the root; the whole site is read all the same
  --changed        report only files that differ from the merge base with main, committed or not
  --base REF       another branch or commit than main
  --built FOLDER   check the built site in this folder too: --built build
  --only RULE,…    apply only these rules; \`confidentiality\` stands for all of its name
  --fix            mend what can be mended safely, then check again
  --format FORMAT  terminal (lines), github (annotations of a pull request), sarif, json
  --json           the findings as one JSON array, alone on standard output
  --verbose        print how long each rule took
  --root FOLDER    the folder to check (this repository)
  --help           print this

One finding is allowed by a comment on the line before it, never a whole file:

  MDX              {/* check-allow <rule>: reason — owner */}
  YAML, text       # check-allow <rule>: reason — owner

Rules, beside \`minimum-counts\`, which no option leaves out: a run that looked at nothing is no success
${rules.map(({id, about}) => `  ${id.padEnd(width)}${about}`).join('\n')}

The exit code is 0 without an error (warnings block nothing), 1 with one, 2 when the check could not run.
`;
}
