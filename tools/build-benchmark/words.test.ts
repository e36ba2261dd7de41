import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {between, paragraph, phrase, pick, seeded, sentence} from './words.ts';

const seed = fc.integer({min: 0, max: 2 ** 32 - 1});

describe('a seeded source of numbers', () => {
  it('gives the same ones for the same seed, on every machine', () => {
    const random = seeded(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('gives others for another seed', () => {
    expect(seeded(1)()).not.toBe(seeded(2)());
  });

  it('gives numbers from 0 up to 1, evenly', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const random = seeded(seed);
        const numbers = Array.from({length: 1000}, random);
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThan(1);
        // Ten standard errors of the mean of 1,000 even numbers.
        const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
        expect(Math.abs(mean - 0.5)).toBeLessThan(10 / Math.sqrt(12 * 1000));
      }),
      {numRuns: 50},
    );
  });
});

describe('what is drawn from it', () => {
  it('is a whole number between two, both included', () => {
    const random = seeded(1);
    const drawn = new Set(Array.from({length: 200}, () => between(3, 6, random)));
    expect(drawn).toEqual(new Set([3, 4, 5, 6]));
  });

  it('is one of a list, and an error where there is none', () => {
    const random = seeded(1);
    const drawn = new Set(Array.from({length: 100}, () => pick(['a', 'b'], random)));
    expect(drawn).toEqual(new Set(['a', 'b']));
    expect(() => pick([], random)).toThrow('There is nothing to pick from.');
  });

  it('is so many words', () => {
    expect(phrase(5, seeded(1))).toMatch(/^[a-z]+( [a-z]+){4}$/);
  });

  it('is a sentence with a capital and a full stop, at most one word of it stressed or code', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        expect(sentence(seeded(seed))).toMatch(
          /^[A-Z][a-z]*( [a-z]+)*( (`[a-z]+`|\*\*[a-z]+\*\*))?( [a-z]+)*\.$/,
        );
      }),
    );
  });

  it('is a paragraph of three to six sentences', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const sentences = paragraph(seeded(seed)).split(/(?<=\.) /).length;
        expect(sentences).toBeGreaterThanOrEqual(3);
        expect(sentences).toBeLessThanOrEqual(6);
      }),
    );
  });
});
