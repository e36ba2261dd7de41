import {expect, it} from 'vitest';
import {now, until} from './clock.ts';

it('waits until a moment, and not less', async () => {
  const moment = now() + 5;
  await until(moment, 1);
  expect(now()).toBeGreaterThanOrEqual(moment);
});

it('does not wait for a moment that is past', async () => {
  const before = now();
  await until(before - 1000, 1);
  expect(now() - before).toBeLessThan(500);
});
