import {expect, it} from 'vitest';
import {relate} from './related.ts';

const pages = [
  {id: 'latency-profiling', title: 'Latency profiling', permalink: '/practice/latency-profiling/'},
];

function note(name: string, practice?: unknown, unlisted = false): Parameters<typeof relate>[0][number] {
  return {
    metadata: {
      permalink: `/field-notes/${name}/`,
      title: name,
      description: '',
      date: new Date('2026-11-21T00:00:00Z'),
      unlisted,
      frontMatter: {practice},
    },
  };
}

it('shows at both ends what a note declares once', () => {
  const related = relate([note('a', ['latency-profiling']), note('b')], pages);
  expect(related.byPractice['latency-profiling']?.map(({title}) => title)).toEqual(['a']);
  expect(related.practiceOf['/field-notes/a/']).toEqual([
    {to: '/practice/latency-profiling/', title: 'Latency profiling'},
  ]);
  expect(related.practiceOf['/field-notes/b/']).toBeUndefined();
});

it('keeps the three newest for the home page and leaves unlisted notes out', () => {
  const related = relate([note('a', [], true), note('b'), note('c'), note('d'), note('e')], pages);
  expect(related.latest.map(({title}) => title)).toEqual(['b', 'c', 'd']);
});

it('names every note whose practice page is not known', () => {
  expect(() => relate([note('a', ['profiling']), note('b', ['x'])], pages)).toThrow(
    /\/a\/: practice page “profiling”.*latency-profiling\n.*\/b\/: practice page “x”/,
  );
});
