import {plainLines} from './plain-lines.ts';
import {siteOf} from './read-site.ts';
import type {Rule} from './rule.ts';
import {run} from './run.ts';
import type {Site} from './site.ts';

/** For tests: a site of texts by path, with nothing on disk. */
export function siteOfTexts(texts: Readonly<Record<string, string>>): Site {
  return siteOf(Object.keys(texts).toSorted(), (file) => texts[file] ?? '');
}

/** For tests: what one rule says of a site of texts, one finding a line. */
export function findingsOf(rule: Rule, texts: Readonly<Record<string, string>>): readonly string[] {
  const findings = run(siteOfTexts(texts), [rule]).findings.filter((finding) => finding.rule === rule.id);
  return plainLines(findings).split('\n').filter(Boolean);
}

/** For tests: a doc of the current edition with whole front matter (five lines); `body` starts in line 6. */
export function docText(body: string, title = 'A page'): string {
  return `---\ntitle: ${title}\ndescription: A page of a test, with a description that is long enough for a search result.\n---\n\n${body}`;
}
