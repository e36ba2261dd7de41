import {describe, expect, it} from 'vitest';
import {docText, findingsOf, inputOfTexts} from '../../core/testing.ts';
import {notedPhrases} from './read-words.ts';
import {wording} from './rule.ts';

function of(body: string): readonly string[] {
  const texts = {'docs/a.mdx': docText(body)};
  return findingsOf(wording, texts, {files: inputOfTexts(texts).files});
}

describe('wording', () => {
  it('points at the word, wherever its line starts', () => {
    expect(of('- One.\n- Two, which is\n  *really* fast.')).toEqual([
      expect.stringMatching(/^docs\/a\.mdx:8:4 warning: “really” adds nothing/),
    ]);
  });

  it('points at each of two equal words, and past an entity', () => {
    expect(of('A &amp; B are very, very fast.').map((line) => line.split(' ')[0])).toEqual([
      'docs/a.mdx:6:15',
      'docs/a.mdx:6:21',
    ]);
  });

  it('tells of words that stand twice, and not of those that may', () => {
    expect(of('Over the\nthe wire, a a slip.')).toEqual([
      'docs/a.mdx:7:1 warning: “the” stands twice in a row. → Take one “the” out.',
      'docs/a.mdx:7:11 warning: “a” stands twice in a row. → Take one “a” out.',
    ]);
    expect(of('We know that that had had an end: x x, Go Go, pro-pro pro, “the the”, the “x” the.')).toEqual(
      [],
    );
  });

  it.each(['here', 'Click here', 'this link', 'Read more →'])('asks what a link “%s” leads to', (text) => {
    expect(of(`See [${text}](https://a.example/b).`)).toEqual([
      expect.stringMatching(
        /^docs\/a\.mdx:6:5 warning: The link text “.*\[WHAT IS THERE\]\(https:\/\/a\.example\/b\)/,
      ),
    ]);
    expect(of(`See [what was ${text} then](https://a.example/b).`)).toEqual([]);
  });

  it('offers what may be written instead', () => {
    expect(of('A whitelist.')).toEqual([
      expect.stringMatching(/“whitelist” may leave .* → Write “allow list”\.$/),
    ]);
  });

  it('offers what fits what is meant, and no diagnosis', () => {
    expect(
      of('A crazy queue, a mental model, and a chairman.').map((line) => line.replace(/.*? “/, '“')),
    ).toEqual([
      '“crazy” may leave people out or hurt them. → Write one of “surprising”, “unreasonable”, “far too large”, whichever is meant.',
      '“chairman” may leave people out or hurt them. → Write one of “chair”, “head”, “chairperson”, “coordinator”, whichever is meant.',
    ]);
  });

  it('leaves what others said alone, in a block and in a sentence', () => {
    expect(
      of('> It was blazing fast, and simply amazing\n> in 380ms.\n\nAnd “a seamless 380ms”, or "very good".'),
    ).toEqual([]);
    expect(of('It is “a cache”, and seamless; its “name” is simply “x”.')).toHaveLength(2);
  });

  it.each([
    ['380ms', '“380ms” has no space before its unit. → Write “380 ms”.'],
    ['40%', '“40%” has no space before its unit. → Write “40 %”.'],
    ['5GB', '“5GB” has no space before its unit. → Write “5 GB”.'],
    ['250us', '“250us” has no space before its unit. → Write “250 µs”.'],
    ['6min 12s', '“6min 12s” has no space before its unit. → Write “6 min 12 s”.'],
    ['1.5s', '“1.5s” has no space before its unit. → Write “1.5 s”.'],
    ['10k req/s', '“10k req/s” writes thousands as “k”. → Write “10,000 req/s”.'],
    ['12 usec', '“12 usec” abbreviates its unit otherwise than the house does. → Write “12 µs”.'],
    ['12 usecs', '“12 usecs” abbreviates its unit otherwise than the house does. → Write “12 µs”.'],
    ['3 msec', '“3 msec” abbreviates its unit otherwise than the house does. → Write “3 ms”.'],
    ['2 secs', '“2 secs” abbreviates its unit otherwise than the house does. → Write “2 s”.'],
    ['2.5k events/s', '“2.5k events/s” writes thousands as “k”. → Write “2,500 events/s”.'],
  ])('tells how the house writes “%s”, and `--fix` writes it', (quantity, told) => {
    const source = docText(`First.\n\n- It takes ${quantity}, *in all*.`);
    const texts = {'docs/a.mdx': source};
    const input = inputOfTexts(texts);
    const [finding, ...more] = wording.check(input.site, input);
    expect(more).toEqual([]);
    expect(`${finding?.message} → ${finding?.fix}`).toBe(told);
    const {start = 0, end = 0, text = ''} = finding?.edit ?? {};
    const fixed = source.slice(0, start) + text + source.slice(end);
    expect(fixed).toBe(source.replace(quantity, /Write “(.*)”/.exec(told)?.[1] ?? ''));
    expect(findingsOf(wording, {'docs/a.mdx': fixed}, {files: inputOfTexts(texts).files})).toEqual([]);
  });

  it.each([
    '380 ms',
    '6× and 6x',
    '10s of requests',
    'the 90s, the 1990s',
    '12 microseconds, 5 min, 2 seconds',
    'a 70B model',
    '`380ms`',
    'p99, 50/s, 2nd, 3D',
  ])('passes “%s”', (body) => {
    expect(of(`It is ${body}.`)).toEqual([]);
  });

  it.each([
    ['A blazing fast cache.', 'blazing fast', 'the figure, with its load and its statistic'],
    ['Blazingly.', 'Blazingly', 'the figure, with its load and its statistic'],
    ['A seamless move.', 'seamless', 'which step falls away'],
    ['It is best-in-class.', 'best-in-class', 'what it was compared with, and by how much'],
    ['It works out of the box.', 'out of the box', 'what is set by default'],
    ['A dramatically better cache.', 'dramatically', 'the figure, with its load and its statistic'],
    ['Leverage our caches.', 'Leverage our', '“use”, and what it is used for'],
    ['It unlocks incredible value.', 'unlocks incredible value', 'what somebody can do with it'],
    ['We follow best practices.', 'best practices', 'which practice, and why it is better here'],
    ['A mission-critical system.', 'mission-critical', 'what stops when it fails'],
    ['Our proven methodology.', 'proven methodology', 'the case that shows it, with a link'],
    ['We utilise it.', 'utilise', '“use”'],
    ['Needless to say, it is slow.', 'Needless to say', 'nothing: who knows'],
  ])('says of “%s” what says more', (body, phrase, instead) => {
    const [line, ...more] = of(body);
    expect(more).toEqual([]);
    expect(line).toContain(`“${phrase}” says how good a thing is`);
    expect(line).toContain(`→ Write ${instead}`);
  });

  it('leaves alone what means something in our field', () => {
    expect(
      of(
        'A robust statistic of a massively parallel system that scales, with the leverage of a lever, proven by a test.',
      ),
    ).toEqual([]);
  });

  it('reports a word that both lists have once', () => {
    expect(of('It is obviously slow.')).toHaveLength(1);
  });

  it('leaves terms of the field, quantities of time and code alone', () => {
    expect(of('A host hangs just before the reply. `very simple` is code.')).toEqual([]);
  });

  it('keeps the texts of two pages apart', () => {
    const texts = {'docs/a.mdx': docText('This is just'), 'docs/b.mdx': docText('before that.')};
    expect(findingsOf(wording, texts, {files: inputOfTexts(texts).files})).toHaveLength(1);
  });

  it('judges only the files that a run is about', () => {
    expect(findingsOf(wording, {'docs/a.mdx': docText('It is very fast.')}, {files: []})).toEqual([]);
  });
});

describe('the phrases', () => {
  it('stand at their index in the text', () => {
    expect(notedPhrases('It is fast. Sort of.')).toEqual([
      {kind: 'empty', phrase: 'Sort of', index: 12, instead: []},
    ]);
  });
});
