import {describe, expect, it} from 'vitest';
import {people} from './people.ts';

describe('an account that the registry prints as an example', () => {
  it('is nobody’s, in groups and without', () => {
    expect(people('from DE89 3704 0044 0532 0130 00 to GB29NWBK60161331926819', 'capture')).toEqual([]);
  });

  it('is no other of the same bank', () => {
    expect(people('from DE35 3704 0044 0532 0130 02', 'capture').map(({kind}) => kind)).toEqual(['iban']);
  });
});
