import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {readYaml} from '../../core/yaml.ts';

/** An action of others as it is to be named: by the commit, which nobody can move, with its release for whoever reads it. */
const pinned = /@[0-9a-f]{40} # v\d+\.\d+\.\d+\s*$/;

const named = /(?<=uses: )(?<action>[^@\s]+)@[0-9a-f]{40} # v\d+\.\d+\.\d+/g;

/** A line that uses an action of others; one of this repository begins with `./`, and an image is no action. */
const uses = /^(\s*(?:-\s+)?uses:\s*)(["']?)((?!\.\/|docker:)([\w.-]+\/[\w.-]+)[^@\s"']*)@([^\s"'#]+)\2(.*)$/;

/** Actions that their owners could change under our hands. `others` are texts that may name the same action rightly. */
export function looseActions(
  file: string,
  source: string,
  others: readonly string[],
): readonly RuleFinding[] {
  return source.split(/\r?\n/).flatMap((line, index) => {
    const [, before = '', quote = '', action = '', repository = '', ref = ''] = uses.exec(line) ?? [];
    if (action === '' || pinned.test(line)) return [];
    const place = {line: index + 1, column: before.length + quote.length + 1};
    if (/^[0-9a-f]{40}$/.test(ref))
      return [
        errorAt(
          file,
          place,
          `The action \`${action}\` is named by a commit, and nothing says which release that is.`,
          `Write the release, as \`v\` and three numbers, behind the commit: \`uses: ${action}@${ref} # VERSION\`. https://github.com/${repository}/tags lists the releases with their commits.`,
        ),
      ];
    const known = others
      .flatMap((text) => [...text.matchAll(named)])
      .find(({groups}) => groups?.['action'] === action)?.[0];
    return [
      errorAt(
        file,
        place,
        `The action \`${action}\` is named by \`${ref}\`, which its owners can move to other code at any time.`,
        known === undefined
          ? `Write \`uses: ${action}@COMMIT # VERSION\`, with the 40 digits of the commit of a release, and that release as \`v\` and three numbers; https://github.com/${repository}/tags lists both.`
          : `Write \`uses: ${known}\`, as another step has it.`,
      ),
    ];
  });
}

/** A workflow whose jobs would get whatever the repository lends by default. */
export function openPermissions(file: string, source: string): readonly RuleFinding[] {
  const {value, placeOf} = readYaml(source);
  const workflow = Object(value) as {readonly permissions?: unknown; readonly jobs?: unknown};
  const jobs = Object.entries(Object(workflow.jobs) as Readonly<Record<string, unknown>>);
  const open = jobs.filter(([, job]) => !Object.hasOwn(Object(job) as object, 'permissions'));
  if (Object.hasOwn(workflow, 'permissions') || open.length === 0) return [];
  return [
    errorAt(
      file,
      placeOf(['jobs']),
      `Neither the workflow nor its ${open.length === 1 ? 'job' : 'jobs'} ${open.map(([name]) => `\`${name}\``).join(', ')} has \`permissions:\`, so that a step may do whatever the repository allows by default.`,
      'Write `permissions: {}` on a line of its own above `jobs:`, and in each job what it needs, such as `permissions: {contents: read}`.',
    ),
  ];
}
