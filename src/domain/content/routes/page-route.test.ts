import {describe, expect, it} from 'vitest';
import {pageRoute} from './page-route.ts';

describe('the route of a file of src/pages', () => {
  it.each([
    ['index.tsx', '/'],
    ['engage.tsx', '/engage/'],
    ['engage/index.tsx', '/engage/'],
    ['privacy.mdx', '/privacy/'],
    ['404.tsx', '/404.html'],
  ])('%s → %s', (path, route) => {
    expect(pageRoute(path)).toBe(route);
  });

  it.each(['engage.test.tsx', 'engage.module.css', '_parts/Hero.tsx', 'engage/_form.tsx', 'types.d.ts'])(
    '%s is no page',
    (path) => {
      expect(pageRoute(path)).toBeUndefined();
    },
  );
});
