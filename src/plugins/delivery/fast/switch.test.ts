import {describe, expect, it} from 'vitest';
import {fastSwitch} from './switch.ts';

describe('fastSwitch', () => {
  it('is on for the version that is known', () => {
    expect(fastSwitch('auto', undefined, '3.10.2')).toEqual({kind: 'on'});
  });

  it('is off for any other version, with one line that names both', () => {
    const off = fastSwitch('auto', undefined, '3.11.0');
    expect(off).toEqual({kind: 'off', warning: expect.stringMatching(/^.*3\.10\.2.*3\.11\.0\.$/)});
  });

  it('is off without a word where that was asked for', () => {
    expect(fastSwitch(false, undefined, '3.10.2')).toEqual({kind: 'off'});
    expect(fastSwitch('auto', '0', '3.10.2')).toEqual({kind: 'off'});
    expect(fastSwitch(false, undefined, '3.11.0')).toEqual({kind: 'off'});
  });
});
