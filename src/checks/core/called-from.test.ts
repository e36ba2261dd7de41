import {describe, expect, it} from 'vitest';
import {calledFrom} from './called-from.ts';

describe('the folder of the call', () => {
  it.each([
    ['/site', '/site/blog', '/site/blog'],
    ['/site', '/site', '/site'],
    ['/site', '/elsewhere', '/site'],
    ['/site/docs', '/site/blog', '/site/docs'],
    ['/site', undefined, '/site'],
  ])('of a process in %s with INIT_CWD %s is %s', (cwd, INIT_CWD, folder) => {
    expect(calledFrom('/site', cwd, {INIT_CWD})).toBe(folder);
  });
});
