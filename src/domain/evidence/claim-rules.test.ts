import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import {
  figureProblems,
  mixedGradeProblems,
  readFigure,
  statisticProblems,
  typedRatioProblems,
  type WrittenFigures,
} from './claim-rules.ts';
import {grades} from './claim.ts';

const q = parseQuantity;

describe('the figures of a claim', () => {
  it('are one of three forms, and no other', () => {
    const forms = fc.record({
      before: fc.boolean(),
      after: fc.boolean(),
      multiple: fc.boolean(),
      value: fc.boolean(),
    });
    fc.assert(
      fc.property(forms, (has) => {
        const written: WrittenFigures = {
          ...(has.before ? {before: q('4 ms')} : {}),
          ...(has.after ? {after: q('3 ms')} : {}),
          ...(has.multiple ? {multiple: q('2×')} : {}),
          ...(has.value ? {value: q('3 ms')} : {}),
        };
        const form = Object.entries(has)
          .filter(([, there]) => there)
          .map(([name]) => name)
          .join(' ');
        const right = ['before after', 'multiple', 'value'].includes(form);
        expect(readFigure(written) !== undefined).toBe(right);
        expect(figureProblems(written).length === 0).toBe(right);
      }),
    );
  });

  it.each([
    [
      {before: q('4 ms'), after: q('3 %')},
      ['after'],
      /“3\u2009%” is a share, and `before`, “4\u2009ms”, is a time/,
    ],
    [{before: q('4 ms'), after: q('2 ms'), multiple: q('2×')}, ['multiple'], /computed/],
    [{multiple: q('2 ms')}, ['multiple'], /no multiple/],
    [{value: q('2×')}, ['value'], /is a ratio/],
    [{before: q('4 ms')}, ['before'], /`before: 4\u2009ms` stands without `after`: write both/],
    [{after: q('4 ms')}, ['after'], /`after: 4\u2009ms` stands without `before`: write both/],
    [
      {before: q('4 ms'), value: q('4 ms')},
      [],
      /`before` and `value` cannot stand together: write exactly one of/,
    ],
    [{}, [], /it has no figure: write exactly one of/],
  ])('are refused where they do not fit: %#', (written, path, message) => {
    expect(figureProblems(written)).toEqual([{path, message: expect.stringMatching(message)}]);
  });

  it('may differ in unit, but not in what is measured', () => {
    expect(figureProblems({before: q('4.1 s'), after: q('380 ms')})).toEqual([]);
  });
});

describe('the statistic', () => {
  it('is written for a time, if only as missing', () => {
    expect(statisticProblems({value: q('2 ms')})).toHaveLength(1);
    expect(statisticProblems({before: q('41 min'), after: q('6 min 12 s')})).toHaveLength(1);
    expect(statisticProblems({value: q('2 ms'), statistic: 'not published'})).toEqual([]);
    expect(statisticProblems({value: q('42 req/s')})).toEqual([]);
  });

  it('of a model’s time is the one that its formula gives', () => {
    expect(statisticProblems({value: q('2 ms'), grade: 'modelled'})).toMatchObject([
      {message: expect.stringMatching(/the one that the formula gives, as `statistic: mean`/)},
    ]);
  });
});

describe('a ratio that was typed', () => {
  const written = {before: q('4 ms'), after: q('0.6 ms'), metric: 'Latency', conditions: {}};

  it.each([
    'That is 6.7× less.',
    '6.7x',
    'three of 10 times',
    'A 3-fold gain',
    'It is 85 % lower.',
    '85% faster',
  ])('is found beside two figures: %s', (note) => {
    expect(typedRatioProblems({...written, note})).toMatchObject([{path: ['note']}]);
  });

  it('is found in every text', () => {
    expect(typedRatioProblems({...written, conditions: {load: '2× the usual'}})).toMatchObject([
      {path: ['conditions', 'load']},
    ]);
  });

  it.each(['At 80 % load.', 'In 11 weeks, at 42 req/s.', 'The 2 timers of each host.'])(
    'is not seen in other figures: %s',
    (note) => {
      expect(typedRatioProblems({...written, note})).toEqual([]);
    },
  );

  it('is no concern where no two figures are given', () => {
    expect(
      typedRatioProblems({metric: 'Throughput', conditions: {}, multiple: q('6.4×'), note: '3× was asked.'}),
    ).toEqual([]);
  });
});

describe('grades in one table', () => {
  it('mix neither a measured nor a reported figure with an illustrative one', () => {
    for (const grade of grades) {
      const problems = mixedGradeProblems([
        {name: 'a', grade},
        {name: 'b', grade: 'illustrative'},
      ]);
      expect(problems.map(({path}) => path)).toEqual(
        grade === 'measured' || grade === 'reported' ? [['b', 'grade']] : [],
      );
    }
  });
});
