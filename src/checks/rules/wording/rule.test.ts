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
