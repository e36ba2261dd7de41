import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {confidentiality} from '../rules/confidentiality/rule.ts';
import {apartFor} from './apart.ts';
import {readInput} from './read-input.ts';
import {run} from './run.ts';

const root = path.join(import.meta.dirname, '../rules/confidentiality/fixtures/bad');
const {input} = readInput({
  root,
  paths: [],
  changed: false,
  base: undefined,
  built: undefined,
  today: '2026-11-21',
  environment: {},
});
const many = {...input, files: Array.from({length: 60}, () => input.files).flat()};

describe('apartFor', () => {
  it('finds in its thread what is found here', async () => {
    const apart = apartFor(root, many);
    expect(apart).toBeDefined();
    const there = await apart?.(confidentiality, input);
    expect(there).toEqual(await confidentiality.check(input));
    expect(there?.length).toBeGreaterThan(5);
  });

  it('is not worth it for a few files', () => {
    expect(apartFor(root, {...input, files: input.files.slice(0, 1)})).toBeUndefined();
  });

  it('says which rule broke, where its thread breaks', async () => {
    const rule = {...confidentiality, id: 'confidentiality/none'};
    await expect(run(many, [rule], {apart: apartFor(root, many)})).rejects.toThrow(
      'The rule `confidentiality/none` broke',
    );
  });
});
