import {visit} from 'unist-util-visit';
import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import {placeAt} from '../../core/mdx-source.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {Page} from '../../core/site.ts';

type Leftover = {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
};

const link = `[${placeholders.link}](ADDRESS)`;

/** Signs of Markdown that are left in what it takes for text: readers see them. A backslash in front says that they are meant. */
const kinds: readonly Leftover[] = [
  {
    pattern: /(?<!\\)\[[^[\]]*(?<!\\)\]\((?=[/.#\w])/g,
    severity: 'error',
    message: 'A link starts here that nothing closes: readers see its address.',
    fix: `Write \`${link}\`, ${yourWords}; an address with a space or a bracket stands in \`<…>\`.`,
  },
  {
    pattern: /(?<!\\)\[[^[\]]+(?<!\\)\] +\((?=\/|\.{1,2}\/|https?:)/g,
    severity: 'error',
    message: 'No link is made where a space stands between `]` and `(`.',
    fix: `Take the space out: \`${link}\`.`,
  },
  {
    pattern: /(?<!\\)\[\^[^\]\s]+\]/g,
    severity: 'error',
    message: 'The footnote that is named here is not there.',
    fix: 'Write it as a paragraph that starts with the same mark and a colon.',
  },
  {
    pattern: /(?<!\\)\[[^[\]]+(?<!\\)\]\[(?=[\w-])/g,
    severity: 'error',
    message: 'A link by reference stands here, and no line defines it.',
    fix: `Write \`${link}\`, ${yourWords}; or a backslash before the first bracket, \`\\[\`, where it is text.`,
  },
  {
    pattern: /(?<![\\*\d\w])\*\*(?=[^\s*\d])|(?<=[^\s*\\])\*\*(?![*\w])/g,
    severity: 'warning',
    message: '`**` has no partner: readers see it.',
    fix: 'Write `**` at both ends of what is bold, without a space inside; or `\\*\\*` where it is text.',
  },
  {
    pattern: /(?<![\\`])`(?!`)/g,
    severity: 'warning',
    message: 'A backquote has no partner: readers see it.',
    fix: 'Write one at both ends of the code, or take it out.',
  },
  {
    pattern: /<[ \t]+\/?[A-Z]\w*[^<>\n]*>/g,
    severity: 'error',
    message: 'An element has no space behind its `<`: readers see this one as text.',
    fix: 'Take the space out.',
  },
];

/** A line that is a heading but for the space behind its signs. */
const heading = /^#{1,6}(?=[^\s#\d])/;

/** What Markdown made nothing of, and an author meant something by. */
export function leftovers({file, root, source}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, 'text', ({position}, index, parent) => {
    // Beside a bare address the parser gives a text no end, or no position at all: bracketed-addresses.ts reads those.
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (start === undefined || end === undefined) return;
    const written = source.slice(start, end);
    for (const {pattern, severity, message, fix} of kinds) {
      const found = pattern[Symbol.matchAll](written).next().value;
      if (found === undefined) continue;
      const place = placeAt(source, start + found.index);
      findings.push((severity === 'error' ? errorAt : warningAt)(file, place, message, fix));
    }
    const signs = index === 0 && parent?.type === 'paragraph' ? heading.exec(written)?.[0] : undefined;
    if (signs !== undefined)
      findings.push(
        errorAt(
          file,
          placeAt(source, start),
          `\`${signs}\` makes a heading only with a space behind it.`,
          `Write \`${signs === '#' ? '##' : signs} \`, or \`\\#\` where it is text.`,
        ),
      );
  });
  return findings;
}
