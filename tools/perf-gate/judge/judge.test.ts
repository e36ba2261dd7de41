import {describe, expect, it} from 'vitest';
import type {PageWeight} from '../replay/measured.ts';
import {acceptedIn} from './accepted.ts';
import {judge} from './judge.ts';
import {worst} from './verdict.ts';

const weight = (page: string, html: number): PageWeight => ({
  page,
  pageClass: page === '/' ? ('home' as const) : ('note' as const),
  status: 200,
  foreign: [],
  elements: 10,
  inlineScript: 0,
  responses: [{kind: 'html', url: page, raw: html, brotli: html, afterIntent: false}],
});
const pairs = (shift: number) =>
  Array.from({length: 12}, (_, run) => ({
    run,
    place: 'x · 1',
    page: '/',
    pageClass: 'home' as const,
    metric: 'LCP' as const,
    base: 600 + (run % 3),
    head: 600 + (run % 3) + shift,
  }));
const base = [weight('/', 1000), weight('/field-notes/a/', 1000)];

describe('the judgement of all', () => {
  it('is said of each page class on its own', () => {
    const {verdict, classes} = judge(
      {base, head: [weight('/', 1000), weight('/field-notes/a/', 2000)], pairs: pairs(0)},
      [],
    );
    expect(verdict).toBe('block');
    expect(classes.map((one) => [one.pageClass, one.verdict])).toEqual([
      ['home', 'pass'],
      ['note', 'block'],
    ]);
  });

  it('blocks a class that weighs the same and is slower', () => {
    expect(judge({base, head: base, pairs: pairs(60)}, []).classes[0]).toMatchObject({
      pageClass: 'home',
      verdict: 'block',
    });
  });

  it('lets a growth pass that a commit message accepts, and says why; slowness it does not', () => {
    const accepted = acceptedIn('A new section\n\nPerf-accept: note: the note has a new section\n');
    const heavier = [weight('/', 1000), weight('/field-notes/a/', 2000)];
    const note = judge({base, head: heavier, pairs: []}, accepted).classes.find(
      ({pageClass}) => pageClass === 'note',
    );
    expect(note).toMatchObject({verdict: 'pass', accepted: 'the note has a new section'});
    expect(judge({base, head: base, pairs: pairs(60)}, acceptedIn('Perf-accept: home: more')).verdict).toBe(
      'block',
    );
  });
});

describe('consent in a commit message', () => {
  it('needs a class that exists and a reason', () => {
    expect(acceptedIn('nothing of the kind')).toEqual([]);
    expect(() => acceptedIn('Perf-accept: notes: longer')).toThrow(/one of: home, practice/);
    expect(() => acceptedIn('Perf-accept: note:')).toThrow(/Perf-accept: <page class>: <reason>/);
  });
});

describe('the worst of several verdicts', () => {
  it('is a block before what cannot be concluded, before a pass', () => {
    expect(worst(['pass', 'block', 'cannot conclude'])).toBe('block');
    expect(worst(['pass', 'cannot conclude'])).toBe('cannot conclude');
    expect(worst([])).toBe('pass');
  });
});
