import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';

/** What `npm run new` marks in a text (tools/scaffold/gap.ts): a comment, which no reader would see missing. */
const gap = /\{\/\*\s*gap:\s*(?<what>.*?)\s*\*\/\}/g;

/** A page that was begun by a scaffold has no gap left, unless it is a draft. Gaps in front matter are the schema’s to find. */
export const gaps: Rule = {
  id: 'gaps',
  about: 'What `npm run new` left to fill is filled, or the page is a draft.',
  check: ({pages}) =>
    pages
      .filter(({frontMatter}) => Reflect.get(Object(frontMatter?.value), 'draft') !== true)
      .flatMap(({file, source}) =>
        source
          .split('\n')
          .flatMap((text, index) =>
            [...text.matchAll(gap)].map((found) =>
              errorAt(
                file,
                {line: index + 1, column: found.index + 1},
                `Here is still to say: ${found.groups?.['what']}`,
                'Write it in the place of the mark, delete the mark where nothing is to say, or write `draft: true` on top.',
              ),
            ),
          ),
      ),
};
