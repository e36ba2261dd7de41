import {expect, it} from 'vitest';
import {isPublished} from './published-networks.ts';

it('knows whole networks that their operators publish, and no address within one', () => {
  expect(isPublished('35.191.0.0', '/16,')).toBe(true);
  expect(isPublished('35.191.0.0', '/160')).toBe(false);
  expect(isPublished('35.191.0.7', '')).toBe(false);
  expect(isPublished('199.36.153.8', ' ')).toBe(true);
});
