import {describe, expect, it} from 'vitest';
import {isTestCard} from './test-cards.ts';

describe('the number of a card for tests', () => {
  it('is published, made of few figures, or of Stripe’s series', () => {
    for (const digits of ['378282246310005', '4242424242424242', '4000000000009995', '4000002760003184'])
      expect(isTestCard(digits)).toBe(true);
  });

  it('is not any other', () => {
    for (const digits of ['4518339022176043', '377204118822041']) expect(isTestCard(digits)).toBe(false);
  });
});
