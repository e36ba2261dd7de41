import {describe, expect, it} from 'vitest';
import {shortPath} from './path.ts';

describe('a short path', () => {
  it('goes in whole, relative steps', () => {
    expect(shortPath('M0,500L10.2,480L20.4,510.6')).toBe('M0 500l10-20 10 31');
  });

  it('adds up no error of rounding', () => {
    const path = `M0,0${Array.from({length: 100}, (_, at) => `L${(at + 1) * 0.4},0`).join('')}`;
    const steps = [
      ...shortPath(path)
        .slice(4)
        .matchAll(/(\d+) 0/g),
    ].map(([, step]) => Number(step));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(40);
  });

  it('leaves out points that nobody could tell apart', () => {
    expect(shortPath('M1,1L1.2,1.3L5,5')).toBe('M1 1l4 4');
  });

  it('closes an area and begins the next line where it begins', () => {
    expect(shortPath('M0,0L9,0L9,9Z')).toBe('M0 0l9 0 0 9z');
    expect(shortPath('M0,0L9,0M2,2L3,3')).toBe('M0 0l9 0M2 2l1 1');
  });

  it('reads exponents, and gives a point alone as it is', () => {
    expect(shortPath('M1e2,-1e-9Z')).toBe('M100 0z');
  });
});
