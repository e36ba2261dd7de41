import {describe, expect, it} from 'vitest';
import {addRelease, parseHistory, type Release} from './history.ts';

const release = (commit: string, edition = '2026.2'): Release => ({
  commit: commit.repeat(40),
  day: '2026-11-21',
  edition,
  machine: '2 cores, Debian 12, Chromium 156',
  conditions: '150 ms, 1.6 Mbit/s, processor 4× slower',
  pages: [
    {
      page: '/',
      pageClass: 'home',
      html: 6000,
      css: 0,
      script: 2000,
      font: 0,
      image: 300,
      other: 0,
      scriptBeforeIntent: 2300,
      requests: 3,
      elements: 300,
    },
  ],
  timings: [{pageClass: 'home', metric: 'LCP', medianMs: 604.5, samples: 10}],
});

describe('the history of released figures', () => {
  it('is read as it is written', () => {
    const history = {releases: [release('a')]};
    expect(parseHistory(JSON.parse(JSON.stringify(history)))).toEqual(history);
    expect(parseHistory({releases: []}).releases).toEqual([]);
  });

  it('grows at its end, and holds each commit once', () => {
    const grown = addRelease({releases: [release('a')]}, release('b'));
    expect(grown.releases.map(({commit}) => commit[0])).toEqual(['a', 'b']);
    const again = addRelease(grown, release('a', '2026.3'));
    expect(again.releases.map(({edition}) => edition)).toEqual(['2026.3', '2026.2']);
  });

  it('is refused with the key that is wrong', () => {
    const {timings, ...rest} = release('a');
    expect(() => parseHistory({releases: [{...rest, timings, day: '21 November'}]})).toThrow(
      /releases\[0\]\.day/,
    );
    expect(() => parseHistory({releases: [{...rest, timings: [{...timings[0], medianMs: -1}]}]})).toThrow(
      /medianMs/,
    );
  });
});
