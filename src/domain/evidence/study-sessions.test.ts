import {expect, it} from 'vitest';
import {sessionsOf} from './study-sessions.ts';
import {shownTranscripts} from './shown-transcripts.ts';

const revision = (id: string) =>
  ({revision: {id, date: '2026-11-21', kind: 'first', reason: 'R.'}, claims: []}) as const;

function show(...names: readonly string[]): string {
  return names.map((name) => `<Transcript id="feed/${name}" />`).join('\n\n');
}

it('a revision has the sessions that its text shows; the last shown one also those that no text shows', () => {
  const files = {
    slug: 'feed',
    study: '',
    published: undefined,
    texts: new Map([
      ['r1', show('old', 'both')],
      ['r2', show('both', 'new')],
      ['r3', show('draft')],
    ]),
    transcripts: new Map(['old', 'both', 'new', 'draft', 'elsewhere'].map((name) => [name, ''])),
  };
  // r3 is still being written, and is left out.
  expect(sessionsOf(files, [revision('r1'), revision('r2')]).map(({names}) => names)).toEqual([
    ['old', 'both'],
    ['both', 'new', 'elsewhere'],
  ]);
});

it.each([
  ['<Transcript id="feed/a" />', ['a']],
  ["<Transcript title='x' id={'feed/a'} />", ['a']],
  ['<Transcript\n  id="feed/a"\n/>\n<Transcript id="feed/a" />', ['a']],
  ['<Transcript id="other/a" /> <Claim id="feed/a" />', []],
])('finds the sessions of the study that a text shows: %s', (text, names) => {
  expect(shownTranscripts('feed', text)).toEqual(names);
});
