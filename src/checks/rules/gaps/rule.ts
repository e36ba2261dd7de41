import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page} from '../../core/site.ts';
import {strayFiles} from './stray-files.ts';
import {unfinished} from './unfinished.ts';

/** What `npm run new` marks in a text (tools/scaffold/gap.ts): a comment, which no reader would see missing. */
const inText = /\{\/\*\s*gap:\s*(?<what>.*?)\s*\*\/\}/g;
/** The same in code: a line of its own, as a comment of TypeScript or of JSX. */
const inCode = /^\s*(?:\/\/|\{\/\*)\s*gap:\s*(?<what>.*?)\s*(?:\*\/\})?$/g;

/** Code that a scaffold writes: labs and checks with their tests, and what a note’s figures are reproduced by. */
const code =
  /^(?:(?:src\/(?:domain|features\/labs|pages\/labs|checks\/rules)|tests\/browser\/labs)\/.*[.]tsx?|blog\/[^/]+\/reproduce\/.*[.]mjs)$/;

/** What was begun by a scaffold has no gap left, unless it is a draft. Gaps in front matter and in receipts are the schema’s to find. */
export const gaps: Rule = {
  id: 'gaps',
  about:
    'What `npm run new` left to fill is filled, or the page is a draft; no `TODO` and no file of an editor is left.',
  check: (site, {pages, files}) => [
    ...pages.filter(isNoDraft).flatMap(({file, source, kind}) => marksIn(file, source, inText, mendOf(kind))),
    ...unfinished(site, pages.filter(isNoDraft)),
    ...strayFiles(files),
    ...files
      .filter(({file}) => code.test(file))
      .flatMap(({file, text}) =>
        marksIn(
          file,
          text() ?? '',
          inCode,
          'Write your own code in the place of the example below, and delete this line.',
        ),
      ),
  ],
};

/** A text of a case study and a part have no front matter, in which `draft: true` could stand. */
function mendOf(kind: Page['kind']): string {
  const write = 'Write that text in the place of the whole mark `{/* gap: … */}`.';
  if (kind === 'case-study')
    return `${write} Where nothing was published of it, write “Not published for this case.” there.`;
  if (kind === 'partial') return `${write} Delete the mark where there is nothing to say.`;
  return `${write} Delete the mark where there is nothing to say, or write \`draft: true\` between the \`---\` lines at the start of the file.`;
}

function isNoDraft({frontMatter}: Page): boolean {
  return Reflect.get(Object(frontMatter?.value), 'draft') !== true;
}

function marksIn(file: string, source: string, mark: RegExp, fix: string): readonly RuleFinding[] {
  return source
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(mark)].map((found) =>
        errorAt(
          file,
          {line: index + 1, column: found[0].search(/\S/) + found.index + 1},
          `A gap is left here: ${found.groups?.['what']}`,
          fix,
        ),
      ),
    );
}
