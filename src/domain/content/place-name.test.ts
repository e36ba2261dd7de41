import {expect, it} from 'vitest';
import {placeName} from './place-name.ts';

it.each([
  [['claims', 'p99', 'before'], '`claims.p99.before`'],
  [['revisions', 1, 'kind'], '`kind` of entry 2 of `revisions`'],
  [['claims', 'p', 'of', 0], 'entry 1 of `claims.p.of`'],
  [['a', 0, 'b', 1], 'entry 2 of `b` of entry 1 of `a`'],
  [[0], 'entry 1 of the list'],
])('%j is named as a reader counts', (path, name) => {
  expect(placeName(path)).toBe(name);
});
