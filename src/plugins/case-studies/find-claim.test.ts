import path from 'node:path';
import {expect, it} from 'vitest';
import {claimText} from '../../domain/evidence/claim.ts';
import {claimsIn} from './find-claim.ts';

const find = claimsIn(path.join(import.meta.dirname, '../../../case-studies'));

it('finds a claim by the id of its study and its name', () => {
  const claim = find('quote-latency.tail');
  expect(claim && claimText(claim)).toBe('4\u2009ms → 0.6\u2009ms');
});

it.each(['quote-latency.p99', 'no-such-study.p99', '../quote-latency.tail', ''])('knows no claim “%s”', (id) => {
  expect(find(id)).toBeUndefined();
});
