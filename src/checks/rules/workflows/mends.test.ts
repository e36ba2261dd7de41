import {describe, expect, it} from 'vitest';
import {mendOf} from './mends.ts';

const workflow = 'on: push\njobs: {lint: {}, test: {}, build: {}}\n';

describe('what the linter says of a workflow', () => {
  it.each([
    [
      'unexpected key "shel" for "step" section. expected one of "run", "shell", "uses"',
      'A `step` has no key `shel`. → Write `shell`.',
    ],
    [
      'label "ubuntu-18" is unknown. available labels are "ubuntu-18.04", "windows-2016". if it is a custom label, set it',
      'No runner has the label `ubuntu-18`. → Write one of: `ubuntu-latest`, `ubuntu-24.04`, `macos-latest`, `windows-latest`.',
    ],
    [
      'job "build" needs job "lnt" which does not exist in this workflow',
      'The job `build` needs a job `lnt`, and this workflow has none of that name. → Write in `needs:` the name of a job of this file: `lint`, `test`.',
    ],
    [
      '"runs-on" section is missing in job "a"',
      'The job `a` has no `runs-on:`. → Write below `a:`, two spaces further in, `runs-on: ubuntu-latest`.',
    ],
    [
      'specifying action "actions/checkout" in invalid format because ref is missing. available formats are "{owner}/{repo}@{ref}"',
      'The action `actions/checkout` is named without a version. → Write `uses: actions/checkout@COMMIT # VERSION`, with the full hash of the commit of a release.',
    ],
    [
      '"github.head_ref" is potentially untrusted. avoid using it directly in inline scripts',
      '`github.head_ref` is text that anybody may write, and a script would run it. → Write in the step `env: {VALUE: "${{ github.head_ref }}"}`, and in its script `"$VALUE"` in place of the expression.',
    ],
    [
      'property "evnt" is not defined in object type {event: object; inputs: {x: string}; sha: string}',
      'An expression reads `evnt`, which is not defined. → If `event` is meant, write that.',
    ],
    [
      'undefined variable "x". available variables are "env", "github"',
      'An expression cannot use `x` here. → Write one of: `env`, `github`.',
    ],
    [
      'unknown permission scope "content". all available permission scopes are "actions", "contents"',
      'Unknown permission scope "content". → Write `contents`.',
    ],
  ])('%s: names what to write', (said, told) => {
    const {wrong, fix} = mendOf(said, workflow);
    expect(`${wrong} → ${fix}`).toBe(told);
  });

  it('keeps its words where it has an advice of its own, and names a page where it has none', () => {
    expect(mendOf('workflow command "a" was deprecated. use b: https://example.com', workflow)).toEqual({
      wrong: 'Workflow command "a" was deprecated.',
      fix: 'Use b: https://example.com.',
    });
    expect(mendOf('string should not be empty', workflow).fix).toMatch(/^See https:\/\/.*checks\.md\.$/);
  });
});
