import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input} from '../../core/input.ts';
import {placeAt} from '../../core/mdx-source.ts';

const published = /^(?:docs|versioned_docs|blog|case-studies|static)\/.*\.svg$/i;

type Kind = {readonly pattern: RegExp; readonly named: (found: string) => string; readonly mend: string};

/** What runs in a drawing that is opened by itself. */
const kinds: readonly Kind[] = [
  {
    pattern: /<(?:\w+:)?script\b/gi,
    named: () => '`<script>`',
    mend: 'Take it out, with all up to `</script>`. A tool that draws can be set to export an SVG without script.',
  },
  {
    pattern: /(?<=<[^<>]*\s)on[a-z]+(?=\s*=\s*["'])/gi,
    named: (found) => `the event attribute \`${found}\``,
    mend: 'Take the attribute out, with its value.',
  },
  {
    pattern: /(?<=\bhref\s*=\s*["']\s*)javascript:/gi,
    named: () => 'an address of `javascript:`',
    mend: 'Take the link out.',
  },
];

/** Drawings (SVG) that hold script: the policy of the site lets none run, and a drawing may be opened by itself. */
export function checkDrawings({files}: Input): readonly RuleFinding[] {
  return files
    .filter(({file}) => published.test(file))
    .flatMap(({file, text}) => {
      const source = text()?.replaceAll(/<!--[^]*?-->/g, (remark) => remark.replaceAll(/[^\n]/g, ' ')) ?? '';
      return kinds.flatMap(({pattern, named, mend}) =>
        [...source.matchAll(pattern)].map(({0: found, index}) =>
          errorAt(
            file,
            placeAt(source, index),
            `The drawing holds ${named(found)}, and the security policy of the site forbids script in it.`,
            mend,
          ),
        ),
      );
    });
}
