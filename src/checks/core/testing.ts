import {compareFindings, type Finding} from './finding.ts';
import type {Input} from './input.ts';
import {nameFindings} from './name-findings.ts';
import {plainLines} from './plain-lines.ts';
import {siteOf} from './read-site.ts';
import type {FilesRule, Rule} from './rule.ts';
import type {Site} from './site.ts';
import {fileOfBytes} from './source-file.ts';

type Texts = Readonly<Record<string, string | Uint8Array>>;

/** For tests: a site of texts by path, with nothing on disk. */
export function siteOfTexts(texts: Readonly<Record<string, string>>): Site {
  return siteOf(Object.keys(texts).toSorted(), (file) => texts[file] ?? '');
}

/** For tests: an input of texts and bytes by path, with no git, no built site and no environment unless `more` brings them. */
export function inputOfTexts(texts: Texts, more: Partial<Input> = {}): Input {
  const files = Object.entries(texts).map(([file, content]) =>
    fileOfBytes(file, () => (typeof content === 'string' ? new TextEncoder().encode(content) : content)),
  );
  const known = new Map(files.map((file) => [file.file, file]));
  const site = siteOf([...known.keys()].toSorted(), (file) => known.get(file)?.text() ?? '');
  return {
    site,
    pages: site.pages,
    files,
    file: (file) => known.get(file),
    built: undefined,
    changes: () => [],
    commits: () => [],
    today: '2026-11-21',
    environment: {},
    ...more,
  };
}

/** For tests: what one rule says of a site of texts, one finding a line. */
export function findingsOf(
  rule: Rule,
  texts: Readonly<Record<string, string>>,
  more: Partial<Input> = {},
): readonly string[] {
  const input = inputOfTexts(texts, more);
  return lines(nameFindings(rule, rule.check(input.site, input)));
}

/** For tests: what a rule of files says of texts and bytes, one finding a line. */
export async function filesFindingsOf(
  rule: FilesRule,
  texts: Texts,
  more: Partial<Input> = {},
): Promise<readonly string[]> {
  return lines(nameFindings(rule, await rule.check(inputOfTexts(texts, more))));
}

function lines(findings: readonly Finding[]): readonly string[] {
  return plainLines(findings.toSorted(compareFindings)).split('\n').filter(Boolean);
}

/** For tests: a doc of the current edition with whole front matter (five lines); `body` starts in line 6. */
export function docText(body: string, title = 'A page'): string {
  return `---\ntitle: ${title}\ndescription: A page of a test, with a description that is long enough for a search result.\n---\n\n${body}`;
}
