import {describe, expect, it} from 'vitest';
import type {Finding} from './finding.ts';
import {masksOf, maskValue} from './mask.ts';

const finding: Finding = {rule: 'r', severity: 'error', file: 'a', line: 1, column: 1, message: ''};

describe('a value that was found', () => {
  it('shows two characters at each end, and none where little would be hidden', () => {
    expect(['10.1.2.3', 'db-17.corp', 'x'].map(maskValue)).toEqual(['••••••••', 'db••••••rp', '•']);
  });

  it('is masked at its place and at any other, in lines and messages', () => {
    const source = ['a 10.20.30.40 b', '10.20.30.40'];
    const masks = masksOf([{...finding, column: 3, secret: true}], () => source);
    expect(masks.line(source[0] ?? '', 'a', 1)).toBe('a 10•••••••40 b');
    expect(masks.line(source[1] ?? '', 'a', 2)).toBe('10•••••••40');
    expect(masks.message('`10.20.30.40` leads nowhere.', 'b', 9)).toBe('`10•••••••40` leads nowhere.');
  });

  it('may go over lines', () => {
    const source = ['x AAAABBBB', 'CCCCDDDD', 'EEEE y'];
    const masks = masksOf([{...finding, column: 3, end: {line: 3, column: 5}, secret: true}], () => source);
    expect(source.map((text, index) => masks.line(text, 'a', index + 1))).toEqual([
      'x ••••••••',
      '••••••••',
      '•••• y',
    ]);
  });

  it('that is short is masked only on its line: elsewhere it is a word', () => {
    const masks = masksOf([{...finding, secret: true}], () => ['anna']);
    expect(masks.message('anna', 'a', 1)).toBe('••••');
    expect(masks.message('anna', 'a', 2)).toBe('anna');
  });

  it('may stand elsewhere than at its place', () => {
    const masks = masksOf([{...finding, secret: 'db-17.corp'}], () => undefined);
    expect(masks.message('in db-17.corp', 'c', 3)).toBe('in db••••••rp');
  });

  it('that stands there encoded is masked in both forms', () => {
    const end = {line: 1, column: 17};
    const masks = masksOf([{...finding, end, secret: 'db-17.corp'}], () => [
      'ZGItMTcuY29ycA== is db-17.corp',
    ]);
    expect(masks.line('ZGItMTcuY29ycA== is db-17.corp', 'a', 1)).toBe('ZG••••••••••••== is db••••••rp');
  });

  it('is masked whole where one lies in another', () => {
    const masks = masksOf(
      [
        {...finding, secret: 'db-17.corp'},
        {...finding, secret: 'one@db-17.corp'},
      ],
      () => undefined,
    );
    expect(masks.message('one@db-17.corp', 'a', 1)).toBe('on••••••••••rp');
    expect(masks.message('one@db-17.corp', 'b', 9)).toBe('on••••••••••rp');
  });
});
