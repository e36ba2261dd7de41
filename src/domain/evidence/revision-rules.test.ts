import {describe, expect, it} from 'vitest';
import {revisionProblems} from './revision-rules.ts';
import type {Revision} from './revision.ts';

function list(...revisions: readonly (readonly [id: string, date: string, kind: Revision['kind']])[]) {
  return revisionProblems(revisions.map(([id, date, kind]) => ({id, date, kind, reason: 'R.'}))).map(
    ({path}) => path.join('.'),
  );
}

describe('revisions', () => {
  it('are numbered from r1 without a gap, the oldest first', () => {
    expect(list(['r1', '2026-01-01', 'first'], ['r2', '2026-01-01', 'correction'])).toEqual([]);
    expect(list(['r1', '2026-01-01', 'first'], ['r3', '2026-01-01', 'correction'])).toEqual(['1.id']);
    expect(list(['r2', '2026-01-01', 'first'], ['r1', '2026-01-01', 'correction'])).toEqual(['0.id', '1.id']);
  });

  it('of which r1 was left out are told once, with the line of r1', () => {
    expect(list(['r2', '2026-01-02', 'correction'], ['r3', '2026-01-03', 'correction'])).toEqual(['0.id']);
    const later = {id: 'r2', date: '2026-01-02', kind: 'correction', reason: 'R.'} as const;
    expect(revisionProblems([later], '2026-01-01')).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(
          'put a line before it, `- {id: r1, date: 2026-01-01, kind: first, reason: First publication.}`',
        ),
      }),
    ]);
  });

  it('have one first', () => {
    expect(list(['r1', '2026-01-01', 'correction'], ['r2', '2026-01-01', 'first'])).toEqual([
      '0.kind',
      '1.kind',
    ]);
  });

  it('never go back in time', () => {
    expect(list(['r1', '2026-01-02', 'first'], ['r2', '2026-01-01', 'correction'])).toEqual(['1.date']);
  });
});
