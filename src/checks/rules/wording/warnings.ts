import {warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Page, Place} from '../../core/site.ts';
import type {Prose} from '../../prose/prose.ts';
import {fieldReplacements} from './house-words.ts';
import type {Praise} from './praise.ts';
import type {Repeated} from './repeated-words.ts';
import type {Unstyled} from './quantity-style.ts';
import type {NotedPhrase} from './read-words.ts';

/** A word of advertising. */
export function praiseWarning(file: string, prose: Prose, {phrase, index, instead}: Praise): RuleFinding {
  return warningAt(
    file,
    prose.placeAt(index, phrase.length),
    `“${phrase}” says how good a thing is, and nothing that a reader can check.`,
    `Write ${instead}.`,
  );
}

/** A word that stands twice in a row. */
export function repeatedWarning(file: string, prose: Prose, {word, text, index}: Repeated): RuleFinding {
  return warningAt(
    file,
    prose.placeAt(index, text.length),
    `“${word}” stands twice in a row.`,
    `Take one “${word}” out.`,
  );
}

/** A quantity that the house writes otherwise; its mend changes no figure, so `--fix` makes it. */
export function styleWarning(
  {file, source}: Page,
  prose: Prose,
  {text, index, instead}: Unstyled,
): RuleFinding {
  const place = prose.placeAt(index, text.length);
  const isJoined = !/\d /.test(text) || text.replaceAll(' ', '') === instead.replaceAll(' ', '');
  const says =
    text.includes('k ') && !instead.includes('k ')
      ? 'writes thousands as “k”'
      : isJoined
        ? 'has no space before its unit'
        : 'abbreviates its unit otherwise than the house does';
  const finding = warningAt(file, place, `“${text}” ${says}.`, `Write “${instead}”.`);
  const start = offsetOf(source, place);
  const end = start + text.length;
  // Where the source writes it by an entity, its place is that of the paragraph.
  return source.slice(start, end) === text ? {...finding, edit: {start, end, text: instead}} : finding;
}

function offsetOf(source: string, {line, column}: Place): number {
  let start = 0;
  for (let number = 1; number < line; number++) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Of many replacements the first few. */
const offered = 4;

/** A phrase of the lists: one that says nothing, or one that leaves people out; `index` is in the prose. */
export function phraseWarning(
  file: string,
  prose: Prose,
  {kind, phrase, index, instead}: NotedPhrase,
): RuleFinding {
  const place = prose.placeAt(index, phrase.length);
  if (kind === 'empty') {
    return warningAt(
      file,
      place,
      `“${phrase}” adds nothing that a reader can check.`,
      'Take it away, or write the figure that it stands for.',
    );
  }
  const replacements = fieldReplacements[phrase.toLowerCase()] ?? instead.slice(0, offered);
  const words = replacements.map((word) => `“${word}”`).join(', ');
  return warningAt(
    file,
    place,
    `“${phrase}” may leave people out or hurt them.`,
    words === ''
      ? 'Take it away, or say what is meant.'
      : replacements.length === 1
        ? `Write ${words}.`
        : `Write one of ${words}, whichever is meant.`,
  );
}
