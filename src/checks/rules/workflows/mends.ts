import {nearest} from '../../../domain/content/nearest.ts';
import {readYaml} from '../../core/yaml.ts';

const docs = 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md';

/** The machines that GitHub lends today; the linter lists those of its year. */
const runners = ['ubuntu-latest', 'ubuntu-24.04', 'macos-latest', 'windows-latest'] as const;

/** More names than this are no help to somebody who looks for one. */
const LISTED = 12;

type Mend = readonly [
  said: RegExp,
  wrong: string | undefined,
  fix: (found: readonly string[], workflow: string) => string,
];

/**
 * What the linter says (in `said`, with groups), the same in plain words (`$1` is a group; undefined where its own first sentence is
 * plain), and what to write. The first that fits.
 */
const mends: readonly Mend[] = [
  [
    /^unexpected key "([^"]+)" for "([^"]+)" section\. expected one of (.*)$/s,
    'A `$2` has no key `$1`.',
    ([key = '', , known = '']) => oneOf(key, quoted(known)),
  ],
  [/^label "([^"]+)" is unknown/, 'No runner has the label `$1`.', ([label = '']) => oneOf(label, runners)],
  [
    /^job "([^"]+)" needs job "([^"]+)" which does not exist/,
    'The job `$1` needs a job `$2`, and this workflow has none of that name.',
    ([job = ''], workflow) => {
      const others = jobsOf(workflow).filter((name) => name !== job);
      return others.length === 0
        ? 'Take its `needs:` out: there is no other job.'
        : `Write in \`needs:\` the name of a job of this file: ${listed(others)}.`;
    },
  ],
  [
    /^"([^"]+)" section is missing in job "([^"]+)"/,
    'The job `$2` has no `$1:`.',
    ([key = '', job = '']) =>
      key === 'runs-on'
        ? `Write below \`${job}:\`, two spaces further in, \`runs-on: ${runners[0]}\`.`
        : `Write below \`${job}:\`, two spaces further in, \`${key}:\` and what belongs to it.`,
  ],
  [
    /^specifying action "([^"]+)" in invalid format because ref is missing/,
    'The action `$1` is named without a version.',
    ([action = '']) =>
      `Write \`uses: ${action}@COMMIT # VERSION\`, with the full hash of the commit of a release.`,
  ],
  [
    /^input "([^"]+)" is not defined in action "([^"]+)"\. available inputs are (.*)$/s,
    'The action `$2` has no input `$1`.',
    ([input = '', , known = '']) => oneOf(input, quoted(known)),
  ],
  [
    /^"([^"]+)" is potentially untrusted/,
    '`$1` is text that anybody may write, and a script would run it.',
    ([value = '']) =>
      `Write in the step \`env: {VALUE: "\${{ ${value} }}"}\`, and in its script \`"$VALUE"\` in place of the expression.`,
  ],
  [
    /^property "([^"]+)" is not defined in object type \{(.*)\}$/s,
    'An expression reads `$1`, which is not defined.',
    ([name = '', type = '']) => {
      const near = nearest(name, propertiesOf(type));
      return near === undefined
        ? 'Define it, or write a name that is defined.'
        : `If \`${near}\` is meant, write that.`;
    },
  ],
  [
    /^(?:undefined variable|undefined function|context) "([^"]+)"[^.]*\. available \w+ are ([^.]*)/s,
    'An expression cannot use `$1` here.',
    ([name = '', known = '']) => oneOf(name, quoted(known)),
  ],
  [
    /^[^"]*"([^"]+)"[^.]*\. (?:all )?available [\w ]+ are ([^.]*)/s,
    undefined,
    ([name = '', known = '']) => oneOf(name, quoted(known)),
  ],
  [
    /^(.*? while (?:lexing|parsing) [^,.]*)/s,
    '$1.',
    () =>
      "Write the expression as `${{ … }}`, closed in the same line, with a text in single quotes: `${{ github.ref == 'refs/heads/main' }}`.",
  ],
  [
    /^(step must run script .*)$/s,
    '$1.',
    () => 'Write in the step `run: COMMAND`, or `uses: OWNER/NAME@COMMIT`.',
  ],
];

/** What the linter says of a workflow as what is wrong and what to write. */
export function mendOf(said: string, workflow: string): {readonly wrong: string; readonly fix: string} {
  // It says what is wrong in its first sentence, and what to write, where it does, in the others.
  const [first = '', ...others] = said.split(/\.\s+/).map(sentence);
  for (const [pattern, wrong, fix] of mends) {
    const [whole, ...groups] = pattern.exec(said) ?? [];
    if (whole === undefined) continue;
    const words = wrong?.replaceAll(/\$(\d)/g, (_, number: string) => groups[Number(number) - 1] ?? '');
    return {wrong: words === undefined ? first : sentence(words), fix: fix(groups, workflow)};
  }
  const own = others.join(' ');
  return {wrong: first, fix: own.includes('https://') ? own : `${own} See ${docs}.`.trim()};
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

/** A likely slip is named as one; of few names all are told. */
function oneOf(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  if (near !== undefined) return `Write \`${near}\`.`;
  if (known.length === 0 || known.length > LISTED) return `Write a name that exists. See ${docs}.`;
  return `Write one of: ${listed(known)}.`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function quoted(list: string): readonly string[] {
  return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
}

/** The names of `a: string; b: {c: number}`. */
function propertiesOf(type: string): readonly string[] {
  const flat = type.replaceAll(/\{[^{}]*\}/g, '');
  return [...flat.matchAll(/(?:^|; )([\w-]+): /g)].map(([, name = '']) => name);
}

function jobsOf(workflow: string): readonly string[] {
  return Object.keys(Object(Reflect.get(Object(readYaml(workflow).value) as object, 'jobs')) as object);
}
