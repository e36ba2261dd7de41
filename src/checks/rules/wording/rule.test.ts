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

  it('offers what may be written instead', () => {
    expect(of('A whitelist.')).toEqual([
      expect.stringMatching(/“whitelist” may leave .* → Write one of “passlist”/),
    ]);
  });

  it.each([
    ['A blazing fast cache.', 'blazing fast', 'the figure, with its load and its statistic'],
    ['Blazingly.', 'Blazingly', 'the figure, with its load and its statistic'],
    ['A seamless move.', 'seamless', 'which step falls away'],
    ['It is best-in-class.', 'best-in-class', 'what it was compared with, and by how much'],
    ['We utilise it.', 'utilise', '“use”'],
    ['Needless to say, it is slow.', 'Needless to say', 'nothing: who knows'],
  ])('says of “%s” what says more', (body, phrase, instead) => {
    const [line, ...more] = of(body);
    expect(more).toEqual([]);
    expect(line).toContain(`“${phrase}” says how good a thing is`);
    expect(line).toContain(`→ Write ${instead}`);
  });

  it('leaves alone what means something in our field', () => {
    expect(of('A robust statistic of a system that scales, with the leverage of a lever.')).toEqual([]);
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
