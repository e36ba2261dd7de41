import {expect, it} from 'vitest';
import {versionOf} from './version.ts';

it('is the numbers of what a program prints', () => {
  expect(versionOf(process.execPath)).toBe(process.versions.node);
});

it('fails where the program is missing', () => {
  expect(() => versionOf('no-such-program')).toThrow('ENOENT');
});
