import {expect, it} from 'vitest';
import {readingTime} from './reading-time.ts';

function countWords({content}: {readonly content: string}): number {
  const segments = new Intl.Segmenter('en', {granularity: 'word'}).segment(content);
  return [...segments].filter(({isWordLike}) => isWordLike).length;
}

it.each([
  ['Three words long.', 3],
  ['{/* truncate */}\n\nOne {/* context: arithmetic\nthat is shown */} two.', 2],
  ["import Figure from './_figure.mdx';\n\nOne.", 1],
  ['One <Claim id="feed-fan-out.p99" /> two.', 2],
  ['<Callout kind="note" title="Three">\nOne.\n</Callout>', 1],
  ['Read [the case](/case-studies/feed-fan-out/ "A case") and [more](../note/).', 5],
  ['```bash title="one.sh"\nsleep one\n```', 2],
  ['a < b and c > d', 5],
])('of %j are counted the words that are read', (source, count) => {
  // A reader of one word a minute.
  const minutes = readingTime({
    content: source,
    locale: 'en',
    frontMatter: {},
    defaultReadingTime: countWords,
  });
  expect(minutes).toBe(count);
});
