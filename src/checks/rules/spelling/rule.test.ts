import {beforeAll, describe, expect, it} from 'vitest';
import {docText, filesFindingsOf} from '../../core/testing.ts';
import {checkProjectWords} from './check-project-words.ts';
import {loadDictionary} from './dictionary.ts';
import {compareWords, covers, readProjectWords} from './project-words.ts';
import {spelling} from './rule.ts';
import {wordsOf} from './words.ts';

function of(body: string, list = ''): Promise<readonly string[]> {
  return filesFindingsOf(spelling, {'docs/a.mdx': docText(body), ...(list && {'spelling.txt': list})});
}

// On a busy machine the dictionary takes longer than a test may.
beforeAll(loadDictionary, 60_000);

describe('the words of a text', () => {
  it('come without possessives, in the parts of compounds, at their place', () => {
    expect(wordsOf('The client’s load-shedding, today.')).toEqual([
      {word: 'The', index: 0},
      {word: 'client', index: 4},
      {word: 'load', index: 13},
      {word: 'shedding', index: 18},
      {word: 'today', index: 28},
    ]);
  });

  it('are no paths, addresses, percentiles, identifiers or abbreviations', () => {
    expect(
      wordsOf('p99 study.yaml src/checks a@b.example NUMA IRQs ed25519 feed_fan ClOrdID’s Zürich'),
    ).toEqual([]);
  });
});

describe('spelling', () => {
  it('is British, with the place of each word and the nearest ones', async () => {
    expect(await of('First line,\nthen a colour and a **behavior**.')).toEqual([
      expect.stringMatching(
        /^docs\/a\.mdx:7:23 warning: “behavior” is not in the British dictionary, nor in spelling\.txt\. → Write “behaviour”/,
      ),
    ]);
  });

  it.each([
    ['color', 'colour'],
    ['Color', 'Colour'],
    ['neighbor', 'neighbour'],
    ['fiber', 'fibre'],
    ['catalog', 'catalogue'],
    ['defense', 'defence'],
    ['traveling', 'travelling'],
    ['reely', 'really'],
    ['occured', 'occurred'],
    ['througput', 'throughput'],
    ['latencys', 'latency'],
  ])('offers for “%s” first what was meant', async (word, meant) => {
    const [line = ''] = await of(`A ${word}.`);
    expect(/→ Write “(.*?)”/.exec(line)?.[1]).toBe(meant);
  });

  it('takes the project’s own words, at the start of a sentence too', async () => {
    expect(await of('Reshards take a reshard.')).toHaveLength(2);
    expect(await of('Reshard, then reshard. VTune.', 'reshard\nVTune\n')).toEqual([]);
  });

  it('knows what systems are made of, and still finds slips in it', async () => {
    expect(await of('Futexes, a tmpfs and the kubelet’s inotify.')).toEqual([]);
    const found = await of('A tmpsf in Zurihc, and a naïve queue.');
    expect(found.map((line) => /“(.+?)”/.exec(line)?.[1])).toEqual(['tmpsf', 'Zurihc']);
  });

  it('leaves code, components and what is published for good alone', async () => {
    expect(await of('`recieve`\n\n```ts\nrecieve();\n```\n\n<Claim id="recieve" />')).toEqual([]);
    const frozen = {'versioned_docs/version-2026.1/a.mdx': docText('recieve')};
    expect(await filesFindingsOf(spelling, frozen)).toEqual([]);
  });
});

describe('the project’s words', () => {
  it('cover their own form, and lower case also the start of a sentence', () => {
    expect(covers('reshard', 'Reshard')).toBe(true);
    expect(covers('EngFlow', 'engflow')).toBe(false);
  });

  it('are sorted whatever their case, and `--fix` sorts them under their comments', () => {
    const list = 'b\n# Names.\nA\nb\n';
    const dictionary = {has: () => false, suggest: () => Promise.resolve([])};
    const found = checkProjectWords(list, readProjectWords(list), [{word: 'A'}, {word: 'b'}], dictionary);
    expect(found.map(({line, message}) => [line, message])).toEqual([[3, '“A” stands after “b”.']]);
    expect(found[0]?.edit).toEqual({start: 0, end: list.length, text: '# Names.\nA\nb\n'});
    expect(['b', 'A', 'a'].toSorted(compareWords)).toEqual(['A', 'a', 'b']);
  });

  it('are used, and unknown to the dictionary', () => {
    const dictionary = {has: (word: string) => word === 'colour', suggest: () => Promise.resolve([])};
    const found = checkProjectWords(
      'colour\nEngFlow\nreshard\n',
      readProjectWords('colour\nEngFlow\nreshard\n'),
      [],
      dictionary,
    );
    expect(found.map(({message}) => message)).toEqual([
      'The dictionary has “colour”.',
      'No dictionary is asked for “EngFlow”: it is short, or a name by its look.',
      'No page uses “reshard”.',
    ]);
  });

  it('leaves a unit that `wording` tells alone', async () => {
    expect(await of('It takes 12 usec, or 3 msecs.')).toEqual([]);
    expect(await of('The usec is a unit.')).toHaveLength(1);
  });
});
