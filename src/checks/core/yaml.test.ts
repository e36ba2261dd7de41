import {describe, expect, it} from 'vitest';
import {readYaml} from './yaml.ts';

describe('the place of a key', () => {
  const {placeOf, value} = readYaml('title: A\ntags:\n  - one\n  - two\nauthor: {name: B}\n', 10);

  it('is where the key or the item stands, below the lines before', () => {
    expect(value).toEqual({title: 'A', tags: ['one', 'two'], author: {name: 'B'}});
    expect(placeOf(['title'])).toEqual({line: 11, column: 1});
    expect(placeOf(['tags', 1])).toEqual({line: 14, column: 5});
    expect(placeOf(['author', 'name'])).toEqual({line: 15, column: 10});
  });

  it('is that of the nearest parent where the key is missing', () => {
    expect(placeOf(['author', 'url'])).toEqual({line: 15, column: 1});
    expect(placeOf(['nothing'])).toEqual({line: 11, column: 1});
  });
});

describe('a YAML text that is broken', () => {
  it('has every mistake with its place, and no value', () => {
    const {problems, value} = readYaml('a: [1\nb: c: d\n');
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({line: 2, message: expect.stringMatching(/^YAML: /)});
  });

  it('may be empty', () => {
    const {problems, value, placeOf} = readYaml('');
    expect([problems, value, placeOf(['a'])]).toEqual([[], null, {line: 1, column: 1}]);
  });
});
