import {describe, expect, it} from 'vitest';
import type {Revision, RevisionKind} from '../evidence/revision.ts';
import {changesOf, errataOf, type Revised} from './errata.ts';

function revised(to: string, ...changes: readonly (readonly [date: string, kind: RevisionKind])[]): Revised {
  const revisions = [['2026-01-01', 'first'] as const, ...changes].map(([date, kind], index): Revision => ({
    id: `r${index + 1}`,
    date,
    kind,
    reason: `Why ${index + 1}.`,
  }));
  return {to, title: to, revisions};
}

describe('the errata', () => {
  it('are every revision but the first, of notes and studies, the newest first', () => {
    const errata = errataOf(
      [
        revised('/n/', ['2026-02-01', 'correction'], ['2026-04-01', 're-measurement']),
        revised('/untouched/'),
      ],
      [revised('/c/', ['2026-03-01', 'clarification'])],
    );
    expect(errata.map(({of, to, id, kind}) => [of, to, id, kind])).toEqual([
      ['field note', '/n/', 'r3', 're-measurement'],
      ['case study', '/c/', 'r2', 'clarification'],
      ['field note', '/n/', 'r2', 'correction'],
    ]);
    expect(errata[0]).toMatchObject({before: 'r2', reason: 'Why 3.'});
  });

  it('of one day stand by address, and of one page the newest revision first, also past the ninth', () => {
    const many = Array.from({length: 10}, () => ['2026-02-01', 'correction'] as const);
    const errata = errataOf([revised('/b/', ...many)], [revised('/a/', ['2026-02-01', 'retraction'])]);
    expect(errata.map(({to, id}) => to + id).slice(0, 4)).toEqual(['/a/r2', '/b/r11', '/b/r10', '/b/r9']);
  });

  it('are none where nothing was changed', () => {
    expect(errataOf([revised('/n/')], [])).toEqual([]);
    expect(changesOf(revised('/n/'), 'field note')).toEqual([]);
  });
});
