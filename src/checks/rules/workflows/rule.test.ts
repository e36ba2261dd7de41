import {describe, expect, it} from 'vitest';
import {filesFindingsOf} from '../../core/testing.ts';
import {workflows} from './rule.ts';

const good =
  'on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n';

const commit = '08c6903cd8c0fde910a37f88322edcfb5dd907a8';

function using(action: string): string {
  return good.replace('run: npm test', `uses: ${action}`);
}

async function toldOf(text: string): Promise<readonly string[]> {
  return filesFindingsOf(workflows, {'.github/workflows/ci.yml': text});
}

describe('a workflow', () => {
  it('is checked wherever it is named .yml or .yaml, with a place and a mend', async () => {
    const bad = good.replace('run:', 'rum:');
    const [finding] = await filesFindingsOf(workflows, {'.github/workflows/ci.yaml': bad});
    expect(finding).toMatch(/^\.github\/workflows\/ci\.yaml:7:9 error: .* → /);
  });

  it('that is no YAML is told where', async () => {
    const [finding, ...others] = await filesFindingsOf(workflows, {
      '.github/workflows/ci.yml': good.replace('    steps', '   steps'),
    });
    expect(finding).toMatch(/^\.github\/workflows\/ci\.yml:6:\d+ error: YAML: .* → /);
    expect(others).toEqual([]);
  });

  it('may run on machines that are newer than the linter', async () => {
    expect(await filesFindingsOf(workflows, {'.github/workflows/ci.yml': good})).toEqual([]);
  });

  it('is a file of .github/workflows/, and no other', async () => {
    expect(await filesFindingsOf(workflows, {'.github/dependabot.yml': 'jobs: none\n'})).toEqual([]);
  });

  it('names actions of others by a commit, and by the release that it is', async () => {
    const told = async (
      action: string,
      more: Readonly<Record<string, string>> = {},
    ): Promise<readonly string[]> =>
      filesFindingsOf(workflows, {'.github/workflows/ci.yml': using(action), ...more});
    expect(await told(`actions/checkout@${commit} # v5.0.0`)).toEqual([]);
    expect(await told('./.github/actions/install')).toEqual([]);
    expect(await told('docker://alpine:3.8')).toEqual([]);
    expect(await told('actions/checkout@v5')).toEqual([
      '.github/workflows/ci.yml:7:15 error: The action `actions/checkout` is named by `v5`, which its owners can move to other code at any time. → Write `uses: actions/checkout@COMMIT # VERSION`, with the 40 digits of the commit of a release, and that release as `v` and three numbers; https://github.com/actions/checkout/tags lists both.',
    ]);
    expect(
      await told('actions/checkout@v5', {
        '.github/workflows/b.yml': using(`actions/checkout@${commit} # v5.0.0`),
      }),
    ).toEqual([expect.stringContaining(` → Write \`uses: actions/checkout@${commit} # v5.0.0\`, as`)]);
    expect(await told(`actions/checkout@${commit}`)).toEqual([
      expect.stringContaining(
        ` → Write the release, as \`v\` and three numbers, behind the commit: \`uses: actions/checkout@${commit} # VERSION\`. https://github.com/actions/checkout/tags lists the releases with their commits.`,
      ),
    ]);
  });

  it('is held to that in the actions of this repository too', async () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - uses: a/b@main\n';
    expect(await filesFindingsOf(workflows, {'.github/actions/x/action.yml': action})).toHaveLength(1);
  });

  it('states what its jobs may do, for all of them or in each', async () => {
    const open = good.replace('permissions: {}\n', '');
    expect(await toldOf(open)).toEqual([
      '.github/workflows/ci.yml:2:1 error: Neither the workflow nor its job `a` has `permissions:`, so that a step may do whatever the repository allows by default. → Write `permissions: {}` on a line of its own above `jobs:`, and in each job what it needs, such as `permissions: {contents: read}`.',
    ]);
    expect(await toldOf(open.replace('  a:\n', '  a:\n    permissions: {contents: read}\n'))).toEqual([]);
  });
});
