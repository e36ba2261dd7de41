import {describe, expect, it} from 'vitest';
import {applyEdits} from './apply-edits.ts';

describe('edits', () => {
  it('are made in the order of the text, whatever their own', () => {
    const edits = [
      {start: 4, end: 5, text: 'E'},
      {start: 0, end: 0, text: '> '},
      {start: 1, end: 3, text: ''},
    ];
    expect(applyEdits('abcdef', edits)).toEqual({text: '> adEf', applied: 3, refused: 0});
  });

  it('that overlap are refused, but the first', () => {
    const edits = [
      {start: 0, end: 3, text: 'x'},
      {start: 2, end: 4, text: 'y'},
      {start: 0, end: 1, text: 'z'},
      {start: 3, end: 4, text: 'w'},
    ];
    expect(applyEdits('abcdef', edits)).toEqual({text: 'zbyef', applied: 2, refused: 2});
  });

  it('that are equal are one', () => {
    const edit = {start: 1, end: 2, text: 'x'};
    expect(applyEdits('abc', [edit, edit])).toEqual({text: 'axc', applied: 2, refused: 0});
  });

  it('at one place of which no order is known are refused, but the first', () => {
    const edits = [
      {start: 1, end: 1, text: 'x'},
      {start: 1, end: 1, text: 'y'},
    ];
    expect(applyEdits('abc', edits)).toEqual({text: 'axbc', applied: 1, refused: 1});
  });

  it('outside the text are refused', () => {
    expect(applyEdits('abc', [{start: 2, end: 9, text: ''}])).toEqual({text: 'abc', applied: 0, refused: 1});
  });
});
