import {warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {openPages} from '../../prose/frozen.ts';
import {bodyProse, frontMatterProse, type Prose} from '../../prose/prose.ts';
import {mayHoldPhrase} from './candidates.ts';
import {praisesIn, type Praise} from './praise.ts';
import {notedPhrases, type NotedPhrase} from './read-words.ts';

type Part = {readonly file: string; readonly prose: Prose; readonly start: number};

/** Between two texts: a paragraph ends, so that no phrase reaches from one into the next. */
const between = '\n\n';

/** Words that leave people out, words that say nothing (house-words.ts), and words that praise (praise.ts). */
export const wording: Rule = {
  id: 'wording',
  about: 'Words that leave people out, words that blow up or water down, and words of advertising.',
  check: (site, {files}) => {
    const wanted = new Set(files.map(({file}) => file));
    const parts: Part[] = [];
    const praised: RuleFinding[] = [];
    let text = '';
    for (const page of openPages(site).filter(({file}) => wanted.has(file))) {
      for (const prose of [...frontMatterProse(page), ...bodyProse(page)]) {
        praised.push(...praisesIn(prose.value).map((praise) => praiseWarning(page.file, prose, praise)));
        if (!mayHoldPhrase(prose.value)) continue;
        parts.push({file: page.file, prose, start: text.length});
        text += prose.value + between;
      }
    }
    const noted = notedPhrases(text).flatMap((phrase) => {
      const part = parts.findLast(({start}) => start <= phrase.index);
      return part === undefined ? [] : [warning(part, phrase)];
    });
    return [...praised, ...noted];
  },
};

function praiseWarning(file: string, prose: Prose, {phrase, index, instead}: Praise): RuleFinding {
  return warningAt(
    file,
    prose.placeAt(index, phrase.length),
    `“${phrase}” says how good a thing is, and nothing that a reader can check.`,
    `Write ${instead}.`,
  );
}

function warning({file, prose, start}: Part, {kind, phrase, index, instead}: NotedPhrase): RuleFinding {
  const place = prose.placeAt(index - start, phrase.length);
  if (kind === 'empty') {
    return warningAt(
      file,
      place,
      `“${phrase}” adds nothing that a reader can check.`,
      'Take it away, or write the figure that it stands for.',
    );
  }
  const words = instead.map((word) => `“${word}”`).join(', ');
  return warningAt(
    file,
    place,
    `“${phrase}” may leave people out or hurt them.`,
    words === '' ? 'Take it away, or say what is meant.' : `Write one of ${words}, whichever is meant.`,
  );
}
