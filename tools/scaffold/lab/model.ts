/** The model of a new lab: pure, and small enough to be checked by hand. */
export const model = `// gap: your model in the place of M/M/1, with its source and its units. The test beside it holds it against a closed form.
/**
 * Mean response time, waiting included, of one server with random arrivals and random service (M/M/1), in mean service times:
 * W = 1/(1 − ρ). \`load\` is ρ, the share of time in which the server is busy.
 * Source: L. Kleinrock, Queueing Systems, volume 1 (1975), chapter 3.
 * @throws {RangeError} unless 0 ≤ load < 1: from 1 on the queue grows without end.
 */
export function meanResponse(load: number): number {
  if (!(load >= 0 && load < 1))
    throw new RangeError(\`A load of \${load} has no mean response time: write one from 0 to below 1.\`);
  return 1 / (1 - load);
}
`;

/** Its test: a table of reference values, and the same figures reached by another way. */
export const modelTest = `import {describe, expect, it} from 'vitest';
import {meanResponse} from './mean-response.ts';

/** The same from the other side: the mean number of requests, summed over its distribution (1 − ρ)ρⁿ, by Little’s law. */
function byLittlesLaw(load: number): number {
  let requests = 0;
  for (let n = 1; n < 10_000; n += 1) requests += n * (1 - load) * load ** n;
  return requests / load;
}

describe('the mean response time', () => {
  it.each([
    [0.5, 2],
    [0.8, 5],
    [0.9, 10],
    [0.99, 100],
  ])('at a load of %d is %d service times, by the formula and by the distribution', (load, expected) => {
    expect(Math.abs(meanResponse(load) / expected - 1)).toBeLessThan(1e-6);
    expect(Math.abs(byLittlesLaw(load) / expected - 1)).toBeLessThan(1e-6);
  });

  it.each([1, 1.2, -0.1, Number.NaN])('does not exist at a load of %d', (load) => {
    expect(() => meanResponse(load)).toThrow(RangeError);
  });
});
`;
