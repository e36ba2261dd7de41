import {describe, expect, it} from 'vitest';
import {docRoute} from './doc-route.ts';

describe('the route of a doc', () => {
  it.each([
    ['practice/latency-profiling.mdx', '/practice/latency-profiling/'],
    ['practice/index.mdx', '/practice/'],
    ['practice/README.md', '/practice/'],
    ['services/services.mdx', '/services/'],
    ['index.mdx', '/'],
    ['01-services/02-ci-and-build.mdx', '/services/ci-and-build/'],
    ['practice/2026-11-review.mdx', '/practice/2026-11-review/'],
  ])('%s → %s', (path, route) => {
    expect(docRoute(path)).toBe(route);
  });

  it('takes the address that the front matter gives', () => {
    expect(docRoute('practice/a.mdx', {slug: 'b'})).toBe('/practice/b/');
    expect(docRoute('practice/a.mdx', {slug: '/c/d'})).toBe('/c/d/');
    expect(docRoute('practice/a.mdx', {id: 'e'})).toBe('/practice/e/');
    expect(docRoute('practice/index.mdx', {slug: '/'})).toBe('/');
  });

  it('stands under the name of an older edition', () => {
    expect(docRoute('practice/latency-profiling.mdx', {}, '2026.1')).toBe(
      '/2026.1/practice/latency-profiling/',
    );
    expect(docRoute('practice/a.mdx', {slug: '/c/'}, '2026.1')).toBe('/2026.1/c/');
  });
});
