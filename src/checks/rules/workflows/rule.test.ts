import {describe, expect, it} from 'vitest';
import {filesFindingsOf} from '../../core/testing.ts';
import {workflows} from './rule.ts';

const good = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n';

describe('a workflow', () => {
  it('is checked wherever it is named .yml or .yaml, with a place and a mend', async () => {
    const bad = good.replace('run:', 'rum:');
    const [finding] = await filesFindingsOf(workflows, {'.github/workflows/ci.yaml': bad});
    expect(finding).toMatch(/^\.github\/workflows\/ci\.yaml:6:9 error: .* → /);
  });

  it('that is no YAML is told where', async () => {
    const [finding, ...others] = await filesFindingsOf(workflows, {
      '.github/workflows/ci.yml': good.replace('    steps', '   steps'),
    });
    expect(finding).toMatch(/^\.github\/workflows\/ci\.yml:5:\d+ error: YAML: .* → /);
    expect(others).toEqual([]);
  });

  it('may run on machines that are newer than the linter', async () => {
    expect(await filesFindingsOf(workflows, {'.github/workflows/ci.yml': good})).toEqual([]);
  });

  it('is a file of .github/workflows/, and no other', async () => {
    expect(await filesFindingsOf(workflows, {'.github/dependabot.yml': 'jobs: none\n'})).toEqual([]);
  });
});
