import {expect, it} from 'vitest';
import {kindOf} from './kind.ts';

it.each([
  ['index.html', ''],
  ['404.html', '404.html'],
  ['services/index.html', 'services'],
  ['services/ci-and-build/index.html', 'services/*'],
  ['2026.1/services/ci-and-build/index.html', 'services/*'],
  ['field-notes/tags/latency/index.html', 'field-notes/*/*'],
])('%s is of the kind “%s”', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});
