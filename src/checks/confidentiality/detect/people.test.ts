import {describe, expect, it} from 'vitest';
import {passesLuhn} from './cards.ts';
import {people} from './people.ts';

function kinds(text: string): readonly string[] {
  return people(text, 'capture').map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
}

describe('numbers of people', () => {
  it('are proved by their checksum: every other last digit is none', () => {
    const last = Array.from({length: 10}, (_, digit) => `451833902217604${digit}`);
    expect(last.filter(passesLuhn)).toEqual(['4518339022176043']);
    expect(last.flatMap(kinds)).toEqual(['card 4518339022176043']);
  });

  it('end where the country’s account number ends', () => {
    expect(kinds('to DE35 3704 0044 0532 0130 02 EUR 40')).toEqual(['iban DE35 3704 0044 0532 0130 02']);
  });

  it('of telephones are real, and those of films are none', () => {
    expect(kinds('+49 89 6375 1204')).toHaveLength(1);
    expect(kinds('+44 20 7946 0999, +1 212 555 0123, +49 1')).toEqual([]);
  });

  it('are no counts of cycles', () => {
    expect(kinds('4518339022176043 cycles, +49 89 6375 1204 ns')).toEqual([]);
  });
});
