import {readFileSync} from 'node:fs';
import {homedir, hostname} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {buildDir, builtFiles} from '../support/build.ts';

const TEXT = /\.(?:html|js|css|json|xml|svg|txt|map|webmanifest)$/;

/** What names the machine that built the site; short host names would be found in ordinary words. */
const MACHINE = [
  join(import.meta.dirname, '../..'),
  `${homedir()}/`,
  ...(hostname().length > 7 ? [hostname()] : []),
];

describe('what the build gives away', () => {
  const texts = builtFiles().filter((file) => TEXT.test(file));

  it('is nothing of the machine that made it', () => {
    expect(texts.length).toBeGreaterThan(40);
    const leaks = texts.flatMap((file) => {
      const text = readFileSync(join(buildDir, file), 'utf8');
      return MACHINE.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(leaks).toEqual([]);
  });

  it('is no source map', () => {
    expect(builtFiles().filter((file) => file.endsWith('.map'))).toEqual([]);
  });
});
