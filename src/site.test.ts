import {expect, it} from 'vitest';
import {isReserved} from './site.ts';

it.each([
  'https://msmsoft.example',
  'engage@msmsoft.example',
  'https://example.com',
  'a@b.test',
  'http://x.localhost/',
])('says that nobody can be reached at %s', (address) => {
  expect(isReserved(address)).toBe(true);
});

it.each(['https://msmsoft.com', 'engage@msmsoft.io', 'https://examples.org', 'a@latest.dev'])(
  'takes %s for a real address',
  (address) => {
    expect(isReserved(address)).toBe(false);
  },
);
