import type {Log} from 'sarif';
import {describe, expect, it} from 'vitest';
import {errorAt, type Finding} from '../finding.ts';
import type {Rule} from '../rule.ts';
import {run} from '../run.ts';
import {docText, inputOfTexts} from '../testing.ts';
import {sarifReport} from './sarif.ts';

const body = 'See [a](/).\n\nThe host is db-17.corp.\n\n{/* check-allow fixed: it is meant — @anna */}\nb\n';
const texts = {'docs/a b.mdx': docText(body)};

function rule(finding: Partial<Finding> = {}, lines: readonly number[] = [8, 11]): Rule {
  return {
    id: 'fixed',
    about: 'What it holds.',
    help: 'Why **it** is so.',
    parts: {host: 'A host.'},
    check: () =>
      lines.map((line) => ({
        ...errorAt('docs/a b.mdx', {line, column: 1}, 'Wrong.', 'Mend.'),
        ...finding,
      })),
  };
}

async function sarif(
  rules: readonly Rule[],
  of: Readonly<Record<string, string>> = texts,
): Promise<Log['runs'][number]> {
  const input = inputOfTexts(of);
  const log: Log = JSON.parse(sarifReport(await run(input, rules), rules, input));
  expect([log.version, log.runs.length]).toEqual(['2.1.0', 1]);
  const [first] = log.runs;
  if (first === undefined) throw new Error('no run');
  return first;
}

/** The fingerprints of findings in these lines, with a text before the page's own. */
async function print(more: string, lines: readonly number[]): Promise<readonly unknown[]> {
  const {results = []} = await sarif([rule({}, lines)], {'docs/a b.mdx': docText(`${more}${body}`)});
  return results
    .filter(({ruleId}) => ruleId === 'fixed')
    .map(({partialFingerprints}) => partialFingerprints?.['primaryLocationLineHash']);
}

describe('SARIF', () => {
  it('describes each rule, its parts and the command’s own, with help', async () => {
    const {tool, results} = await sarif([rule()]);
    expect(tool.driver.rules?.map(({id}) => id)).toEqual([
      'fixed',
      'fixed/host',
      'minimum-counts',
      'suppressions',
    ]);
    expect(tool.driver.rules?.[0]?.help).toEqual({text: 'Why **it** is so.', markdown: 'Why **it** is so.'});
    for (const {ruleId, ruleIndex} of results ?? [])
      expect(tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('has the place of each finding by an encoded path, and what was allowed as suppressed', async () => {
    const {results = []} = await sarif([rule()]);
    expect(results.map(({suppressions}) => suppressions)).toEqual([
      undefined,
      [{kind: 'inSource', justification: 'it is meant — @anna'}],
    ]);
    expect(results[0]).toMatchObject({
      level: 'error',
      message: {text: 'Wrong.\n→ Mend.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'docs/a%20b.mdx', uriBaseId: '%SRCROOT%'},
            region: {startLine: 8, startColumn: 1},
          },
        },
      ],
    });
  });

  it('names a commit without a place in the repository', async () => {
    const {results = []} = await sarif([rule({file: 'commit 12'}, [1])]);
    expect(results[0]?.locations).toEqual([{logicalLocations: [{fullyQualifiedName: 'commit 12'}]}]);
  });

  it('has fingerprints that stay when lines move, and differ for equal lines', async () => {
    const [first] = await print('', [8]);
    expect(first).toMatch(/^[0-9a-f]{16}:1$/);
    expect(await print('New.\n\n', [10])).toEqual([first]);
    expect(await print('', [8, 8])).toEqual([first, String(first).replace(':1', ':2')]);
  });

  it('has no secret in it, in no message and in no fingerprint', async () => {
    const secret = {
      secret: true,
      column: 13,
      end: {line: 8, column: 23},
      message: 'It is db-17.corp.',
    } as const;
    const one = await sarif([rule(secret, [8])]);
    const other = await sarif([rule({...secret, message: 'It is dX-18.corX.'}, [8])], {
      'docs/a b.mdx': docText(body.replace('db-17.corp', 'db-88.xxrp')),
    });
    expect(JSON.stringify(one)).not.toContain('17.co');
    expect(one.results?.[0]?.partialFingerprints).toEqual(other.results?.[0]?.partialFingerprints);
  });
});
