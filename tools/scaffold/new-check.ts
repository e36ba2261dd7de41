import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ScaffoldError} from './scaffold-error.ts';
import type {Written} from './study-folder.ts';

const CHECKS = 'src/checks';

/**
 * The files of a new check: a rule that works, its test, a fixture that it rejects and one that it passes, and its line in the list.
 * What it looks for is the gap. @throws {ScaffoldError}
 */
export function newCheck(root: string, id: string): readonly Written[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new ScaffoldError(
      `“${id}” cannot name a check: write lower-case words joined by hyphens, such as \`code-fences\`.`,
    );
  const folder = `${CHECKS}/rules/${id}`;
  if (existsSync(path.join(root, folder)))
    throw new ScaffoldError(`${folder}/ is there already, and nothing was written.`);
  const name = id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const list = `${CHECKS}/list.ts`;
  return [
    {file: `${folder}/rule.ts`, text: rule(id, name)},
    {file: `${folder}/rule.test.ts`, text: test(id, name)},
    {file: `${folder}/fixtures/bad/docs/practice/a.mdx`, text: page(`One ${placeholder(id)} stands here.`)},
    {
      file: `${folder}/fixtures/bad/expected.txt`,
      text: `docs/practice/a.mdx:6:5 error: ${message(id)} → ${mend}\n`,
    },
    {file: `${folder}/fixtures/good/docs/practice/a.mdx`, text: page('Nothing stands here.')},
    {file: list, text: withLine(readFileSync(path.join(root, list), 'utf8'), id, name)},
  ];
}

/** list.ts with the import in its place by the alphabet, and the rule at the end of the list. */
function withLine(source: string, id: string, name: string): string {
  const line = `import {${name}} from './rules/${id}/rule.ts';`;
  const lines = source.split('\n');
  const imports = lines.flatMap((text, index) => {
    const from = /^import .* from '\.\/rules\/(.+)\/rule\.ts';$/.exec(text)?.[1];
    return from === undefined ? [] : [{from, index}];
  });
  const after = imports.findLast(({from}) => from < id)?.index ?? (imports[0]?.index ?? 0) - 1;
  const withImport = lines.toSpliced(after + 1, 0, line);
  const start = withImport.findIndex((text) => /^export const rules\b.*\[$/.test(text));
  const end = withImport.indexOf('];', start);
  if (imports.length === 0 || start < 0 || end < 0)
    throw new ScaffoldError(
      `${CHECKS}/list.ts is not a list with a rule a line: write it so. Nothing was written.`,
    );
  return withImport.toSpliced(end, 0, `  ${name},`).join('\n');
}

function placeholder(id: string): string {
  return `wrong-${id}`;
}

function message(id: string): string {
  return `\`${placeholder(id)}\` stands here.`;
}

const mend = 'Take it out.';

function rule(id: string, name: string): string {
  return `import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';

// gap: what the rule looks for; the fixtures, expected.txt and the test follow it.
const wrong = /${placeholder(id)}/g;

// gap: what the rule holds, and why a reader would miss it.
/** No page holds \`${placeholder(id)}\`. */
export const ${name}: Rule = {
  id: '${id}',
  about: 'No page holds \`${placeholder(id)}\`.',
  check: ({pages}) =>
    pages.flatMap(({file, source}) =>
      source
        .split('\\n')
        .flatMap((text, index) =>
          [...text.matchAll(wrong)].map((found) =>
            errorAt(
              file,
              {line: index + 1, column: found.index + 1},
              \`\\\`\${found[0]}\\\` stands here.\`,
              '${mend}',
            ),
          ),
        ),
    ),
};
`;
}

function test(id: string, name: string): string {
  return `import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {${name}} from './rule.ts';

describe('a page', () => {
  it('is rejected where the wrong thing stands, at its place', () => {
    expect(findingsOf(${name}, {'docs/practice/a.mdx': docText('Here: ${placeholder(id)}.')})).toEqual([
      'docs/practice/a.mdx:6:7 error: ${message(id)} → ${mend}',
    ]);
  });

  it('passes without it', () => {
    expect(findingsOf(${name}, {'docs/practice/a.mdx': docText('Here.')})).toEqual([]);
  });
});
`;
}

function page(text: string): string {
  return `---
title: A page
description: A page of a test, with a description that is long enough for a search result.
---

${text}
`;
}
