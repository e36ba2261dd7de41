import {describe, expect, it} from 'vitest';
import {isPlaceholder, placeholders} from './placeholders.ts';

describe('a placeholder', () => {
  it('is every one that a mend shows, and an ellipsis', () => {
    for (const text of [...Object.values(placeholders), ' … ', '...']) expect(isPlaceholder(text)).toBe(true);
  });

  it('is no text of an author, nor a name in capitals', () => {
    for (const text of ['', 'NUMA', 'TCP RTT', 'What is there', 'What a reader sees…', 'WHATWG'])
      expect(isPlaceholder(text)).toBe(false);
  });
});
