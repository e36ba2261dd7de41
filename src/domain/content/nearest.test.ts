import {describe, expect, it} from 'vitest';
import {closest, nearest, suggest} from './nearest.ts';

describe('nearest', () => {
  it('finds the name behind a slip', () => {
    expect(nearest('descripton', ['title', 'description'])).toBe('description');
    expect(nearest('/practise/latency-profiling/', ['/practice/', '/practice/latency-profiling/'])).toBe(
      '/practice/latency-profiling/',
    );
  });

  it('counts two letters in the wrong order once', () => {
    expect(nearest('nmae', ['name', 'page'])).toBe('name');
    expect(nearest('Calim', ['Callout', 'Claim'])).toBe('Claim');
  });

  it('does not guess where nothing is near', () => {
    expect(nearest('owner', ['title', 'description'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });

  it('takes the closest of several', () => {
    expect(nearest('p90', ['p50-high', 'p99', 'p950'])).toBe('p99');
  });

  it('reads a name in other case as the same', () => {
    expect(nearest('callout', ['Callout', 'Claim'])).toBe('Callout');
  });
});

describe('suggest', () => {
  it('names the near one, else all, else the only one, else none', () => {
    expect(suggest('measurment', ['measurement', 'practice'])).toBe('Write `measurement`.');
    expect(suggest('x', ['practice', 'measurement'])).toBe('Write one of: measurement, practice.');
    expect(suggest('x', ['measurement'])).toBe('Write `measurement`: there is no other.');
    expect(suggest('x', [])).toBe('Remove it: none exists yet.');
  });

  it('names of many the three that are most like it, and how many there are', () => {
    const many = [
      '/field-notes/the-load-tester-that-waited-politely/',
      '/field-notes/the-retry-storm/',
      '/services/',
      ...Array.from({length: 40}, (_, index) => `/x${index}/`),
    ];
    expect(suggest('/field-notes/loadtester/waited/', many)).toBe(
      'Write one of the 43 that there are; the nearest are /field-notes/the-load-tester-that-waited-politely/, /field-notes/the-retry-storm/.',
    );
    expect(
      suggest(
        '/field-notes/storm/',
        many.filter((name) => !name.includes('tester')),
      ),
    ).toBe('Write `/field-notes/the-retry-storm/`, the nearest of the 42 that there are.');
    expect(suggest('/Ωμέγα/', many)).toBe('Write one of the 43 that there are; none of them is near.');
  });
});

describe('closest', () => {
  it('takes what is written apart, joined or in another order for near', () => {
    const known = ['/practice/latency-profiling/', '/practice/load-testing/', '/services/'];
    expect(closest('/profiling/latency', known)).toEqual(['/practice/latency-profiling/']);
    expect(closest('/practice/loadtests/', known)).toEqual([
      '/practice/load-testing/',
      '/practice/latency-profiling/',
    ]);
    expect(closest('xyz', known)).toEqual([]);
  });
});
