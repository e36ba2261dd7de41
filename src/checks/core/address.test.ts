import {describe, expect, it} from 'vitest';
import {isExternal, readAddress} from './address.ts';

describe('an address', () => {
  it('is taken apart and decoded', () => {
    expect(readAddress('/a%20b/?from=c#gr%C3%B6%C3%9Fe')).toEqual({path: '/a b/', anchor: 'größe'});
    expect(readAddress('#a#b')).toEqual({path: '', anchor: 'a#b'});
    expect(readAddress('/100%/')).toEqual({path: '/100%/', anchor: ''});
  });

  it('is external when it names a scheme or a host', () => {
    expect(['https://a/', 'mailto:a@b', '//a/b'].map(isExternal)).toEqual([true, true, true]);
    expect(['/a/', './a', 'a:b/c'.slice(2), '#a'].map(isExternal)).toEqual([false, false, false, false]);
  });
});
