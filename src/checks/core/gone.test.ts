import {rmSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {claims} from '../rules/claims/rule.ts';
import {links} from '../rules/links/rule.ts';
import {references} from '../rules/references/rule.ts';
import {readInput} from './read-input.ts';
import {run} from './run.ts';
import {docText} from './testing.ts';
import {repositoryOf, useFolders, write} from './testing-folders.ts';

useFolders();

const target = docText('## How\n\n## Why\n');
const site = {
  'docs/a.mdx': docText('[x](/b/) and [y](/b/#how)\n'),
  'docs/b.mdx': target,
  'docs/c.mdx': docText('{/* check-allow links: of no effect — @anna */}\n\nText.\n'),
  'blog/2026-11-21-n/index.mdx': '---\ntitle: N\nslug: n\ntags: [tail]\n---\n\nText.\n',
  'docs/d.mdx': docText('<Claim id="feed.p99" />\n'),
  'case-studies/feed/study.yaml': 'claims: {p99: {value: 4 ms}, p50: {value: 1 ms}}\n',
  'case-studies/feed/published.json': '{"r1": {"claims": {"p99": {}, "p50": {}}}}\n',
  'blog/tags.yml': 'tail:\n  label: Tail\n  permalink: /tail\n  description: About tails.\n',
};

/** What `--changed` finds after `change`, one `file: message` a finding. */
async function after(change: (root: string) => void): Promise<readonly string[]> {
  const root = repositoryOf(site);
  change(root);
  const request = {paths: [], changed: true, base: undefined, built: undefined, environment: {}};
  const {input, scope} = readInput({...request, root, today: '2026-11-21'});
  const {findings} = await run(input, [links, references, claims], {scope});
  return findings.map(({file, message}) => `${file}: ${message}`);
}

/** The change that writes another study.yaml. */
function study(text: string): (root: string) => void {
  return (root) => write(root, {'case-studies/feed/study.yaml': text});
}

describe('what a change takes away from other pages is found there', () => {
  it('where a file is deleted', async () => {
    expect(await after((root) => rmSync(path.join(root, 'docs/b.mdx')))).toEqual([
      expect.stringMatching(/^docs\/a\.mdx: `\/b\/` leads nowhere/),
      expect.stringMatching(/^docs\/a\.mdx: `\/b\/#how` leads nowhere/),
    ]);
  });

  it('where the id of a heading is another', async () => {
    const found = await after((root) => write(root, {'docs/b.mdx': target.replace('How', 'What')}));
    expect(found).toEqual([expect.stringMatching(/^docs\/a\.mdx: .*no heading with the id `how`/)]);
  });

  it('where a key of a list is another', async () => {
    const found = await after((root) =>
      write(root, {'blog/tags.yml': site['blog/tags.yml'].replace('tail:', 'tails:')}),
    );
    expect(found).toEqual([expect.stringMatching(/^blog\/2026-11-21-n\/index\.mdx: The tag `tail`/)]);
  });

  it('where a claim is gone, and not where its file is no YAML, so that nobody knows', async () => {
    expect(await after(study('claims: {p95: {value: 1 ms}}\n'))).toEqual([
      expect.stringMatching(/^docs\/d\.mdx: There is no claim `feed\.p99`/),
    ]);
    expect(await after(study('claims: {p99: {value: 4 ms}}\n'))).toEqual([]);
    expect(await after(study('claims: {p99: "\n'))).toEqual([]);
  });

  it('and nothing else of those pages is told', async () => {
    expect(await after((root) => write(root, {'docs/b.mdx': `${target}\nMore.\n`}))).toEqual([]);
  });
});
