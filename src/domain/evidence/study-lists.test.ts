import {describe, expect, it} from 'vitest';
import {listRoute, STUDIES_A_PAGE, studyLists} from './study-lists.ts';
import type {Study} from './study.ts';

const study = (slug: string, date = '2026-01-01', rest: Partial<Study> = {}): Study => ({
  slug,
  to: `/case-studies/${slug}/`,
  title: slug,
  summary: '',
  client: 'not published',
  practice: [],
  symptoms: [],
  revisions: [{id: 'r1', date, kind: 'first', reason: 'First.'}],
  claims: [],
  ...rest,
});

describe('lists of studies', () => {
  it('are one of all and one a value, what was published last first', () => {
    const lists = studyLists([
      study('b', '2026-01-01', {symptoms: ['slow']}),
      study('a'),
      study('z', '2026-02-01', {symptoms: ['slow']}),
    ]);
    const shown = lists.map(({first, studies}) => `${first} ${studies.map(({slug}) => slug).join(' ')}`);
    expect(shown).toContain('/case-studies/ z a b');
    expect(shown).toContain('/case-studies/symptom/slow/ z b');
    expect(shown).toContain('/case-studies/year/not-published/ z a b');
  });

  it('are cut into pages, each with the count of the whole', () => {
    const many = Array.from({length: STUDIES_A_PAGE + 1}, (_, at) => study(`s${at}`));
    const all = studyLists(many).filter(({filter}) => filter === undefined);
    expect(all.map(({page, pages, total, studies}) => [page, pages, total, studies.length])).toEqual([
      [1, 2, STUDIES_A_PAGE + 1, STUDIES_A_PAGE],
      [2, 2, STUDIES_A_PAGE + 1, 1],
    ]);
    expect(listRoute('/case-studies/', 1)).toBe('/case-studies/');
    expect(listRoute('/case-studies/', 2)).toBe('/case-studies/page/2/');
  });

  it('say of a study that its newest revision takes it back', () => {
    const taken = study('a', '2026-01-01', {
      revisions: [
        {id: 'r1', date: '2026-01-01', kind: 'first', reason: 'First.'},
        {id: 'r2', date: '2026-01-02', kind: 'retraction', reason: 'The tape was cut.'},
      ],
    });
    const [all] = studyLists([taken, study('b')]);
    expect(all?.studies.map(({slug, retracted}) => [slug, retracted])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('of no studies are one empty page', () => {
    expect(studyLists([])).toMatchObject([{first: '/case-studies/', pages: 1, studies: []}]);
  });
});
