import {createHash} from 'node:crypto';
import {globSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {build, copyCheckout} from '../support/checkout.ts';

const folder = join(import.meta.dirname, '../../.cache/equal-builds');
const here = join(folder, 'a');
const elsewhere = join(folder, 'deeper/in/another place');

/** Each file of a build and the hash of its bytes. */
function fingerprint(checkout: string): Readonly<Record<string, string>> {
  const root = join(checkout, 'build');
  const files = globSync('**/*', {cwd: root}).filter((file) => statSync(join(root, file)).isFile());
  return Object.fromEntries(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

describe('two builds of one commit', () => {
  let cold: Readonly<Record<string, string>>;

  beforeAll(() => {
    // Both copies before the first build: a source that is edited meanwhile is in both or in neither.
    copyCheckout(here);
    copyCheckout(elsewhere);
    build(here);
    cold = fingerprint(here);
  }, 240_000);

  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('are equal byte for byte in two folders', {timeout: 240_000}, () => {
    build(elsewhere);
    expect(Object.keys(cold).length).toBeGreaterThan(40);
    expect(fingerprint(elsewhere)).toEqual(cold);
  });

  it('are equal byte for byte with a cold cache and a warm one', {timeout: 240_000}, () => {
    build(here);
    expect(fingerprint(here)).toEqual(cold);
  });
});
