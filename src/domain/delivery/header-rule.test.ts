import {describe, expect, it} from 'vitest';
import {headersFor, matchesPath} from './header-rule.ts';

describe('a pattern of paths', () => {
  it.each([
    ['/*', '/', true],
    ['/*', '/practice/', true],
    ['/assets/*', '/assets/js/reader.0a1b2c3d.js', true],
    ['/assets/*', '/asset', false],
    ['/*/atom.xml', '/field-notes/atom.xml', true],
    ['/*/atom.xml', '/a/b/atom.xml', true],
    ['/*/atom.xml', '/atom.xml', false],
    ['/icon.svg', '/icon.svg', true],
    ['/icon.svg', '/icon.svgz', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });

  it('gathers the headers of all rules that match, in order', () => {
    const rules = [
      {path: '/*', headers: [{name: 'A', value: '1'}]},
      {path: '/b/*', headers: [{name: 'B', value: '2'}]},
      {path: '/c', headers: [{name: 'C', value: '3'}]},
    ];
    expect(headersFor(rules, '/b/x').map(({name}) => name)).toEqual(['A', 'B']);
  });
});
