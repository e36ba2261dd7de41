import {describe, expect, it} from 'vitest';
import {builtRoutes} from '../support/build.ts';
import {scheduledRoutes} from './scheduled-routes.ts';

describe('the routes of the site', () => {
  it('are those of routes.txt: a page that comes or goes is meant', async () => {
    const built = builtRoutes();
    const all = [...built, ...scheduledRoutes(new Set(built))].toSorted();
    await expect(
      `${all.join('\n')}\n`,
      'The built routes differ from tests/build/routes.txt. An address that is gone needs a redirect. Accept with:  npx vitest run --project site tests/build/routes.test.ts -u',
    ).toMatchFileSnapshot('routes.txt');
  });

  it('end with a slash, but for the page of what is missing', () => {
    expect(builtRoutes().filter((route) => !route.endsWith('/'))).toEqual(['/404.html']);
  });
});
