import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {readStudyFiles} from '../../src/domain/evidence/study-files.ts';
import {generatedStudy, REVISIONS} from './study.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('a generated case study', () => {
  it('is the same each time, and another one for another number', () => {
    expect(generatedStudy(3)).toEqual(generatedStudy(3));
    expect(generatedStudy(3).study).not.toBe(generatedStudy(4).study);
  });

  it('is whole: nothing is wrong with it, and every revision is published with figures of its own', () => {
    for (const index of [0, 1, 98, 999]) {
      const {findings, revisions, published} = readStudyFiles(generatedStudy(index), sha256);
      expect(findings).toEqual([]);
      expect(Object.keys(published)).toHaveLength(REVISIONS);
      const figures = revisions.map(({claims}) => JSON.stringify(claims[0]?.figure));
      expect(new Set(figures).size).toBe(REVISIONS);
    }
  });
});
