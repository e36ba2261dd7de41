import {describe, expect, it} from 'vitest';
import {readOptions} from './options.ts';

describe('the command line', () => {
  it('takes the checkout, ten runs and the tape beside the gate when only a base is named', () => {
    expect(readOptions(['--base', 'main'])).toMatchObject({
      base: 'main',
      head: undefined,
      runs: 10,
      record: false,
    });
    expect(readOptions(['--help'])).toBe('help');
  });

  it('needs a base, unless it only records', () => {
    expect(() => readOptions([])).toThrow(/--base main/);
    expect(readOptions(['--record'])).toMatchObject({base: undefined, record: true});
  });

  it('refuses what is not a number of runs, and options that do not exist', () => {
    expect(() => readOptions(['--base', 'main', '--runs', 'ten'])).toThrow(/whole number, not "ten"/);
    expect(() => readOptions(['--base', 'main', '--fast'])).toThrow(/fast/);
    expect(() => readOptions(['--bas', 'main'])).toThrow('There is no option --bas. Write `--base`.');
    expect(() => readOptions(['main'])).toThrow('npm run perf-gate -- --base main');
  });
});
