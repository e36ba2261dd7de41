import {describe, expect, it} from 'vitest';
import {withMends} from './mends.ts';

const REFERENCE = 'Fields stand there.';

function split(...messages: readonly string[]): readonly string[] {
  const findings = messages.map((message, index) => ({line: index + 1, column: 1, message}));
  return withMends(findings, REFERENCE).map(({message, fix}) => `${message} → ${fix}`);
}

describe('what a schema says', () => {
  it('is told as what is wrong and what to do, and not where fields stand if that says enough', () => {
    expect(split('`a`: “x” is no unit: use one of ms, s', '`b` is no field; did you mean `c`?')).toEqual([
      '`a`: “x” is no unit. → Use one of ms, s.',
      '`b` is no field. → Write `c`.',
    ]);
  });

  it('is told with where fields stand where a whole mapping is empty', () => {
    expect(split('`a` is empty: write its fields indented below it: `b` and others')).toEqual([
      '`a` is empty. → Write its fields indented below it: `b` and others. Fields stand there.',
    ]);
  });

  it('without a mend of its own is told with where fields stand', () => {
    expect(split('`a` is strange', '`b`: write 2')[0]).toBe('`a` is strange. → Fields stand there.');
  });

  it.each(['`a.b`', '`b` of entry 2 of `a`', 'entry 1 of `a`'])('of a mend alone names %s', (place) => {
    expect(split(`${place}: write 2`)).toEqual([
      expect.stringContaining(
        `${place.replace('entry 1', place.startsWith('e') ? 'Entry 1' : 'entry 1')} says something else than it may. → Write 2.`,
      ),
    ]);
  });

  it('of broken YAML is told with how it is mended, and with no fields', () => {
    expect(split('YAML: Unexpected scalar')).toEqual([
      'YAML: Unexpected scalar. → Mend the YAML in this line or the one before; a text with `: ` or `#` in it stands in quotes.',
    ]);
    expect(split('YAML: `: ` stands twice: put the text in quotes')).toEqual([
      'YAML: `: ` stands twice. → Put the text in quotes.',
    ]);
  });
});
