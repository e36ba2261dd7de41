import {describe, expect, it} from 'vitest';
import {meetsAim, score, scores, scoreTable, type Judged} from './score.ts';

function judged(
  label: Judged['label'],
  found: readonly string[],
  context: Judged['context'] = 'capture',
): Judged {
  return {id: 'a', half: 'seen', context, label, kind: 'address', found, lines: 1};
}

describe('the score of the corpus', () => {
  it('counts a leak as found under any name, and a look-alike as mistaken', () => {
    const cases = [
      judged('leak', ['host']),
      judged('leak', []),
      judged('look-alike', ['address']),
      judged('look-alike', []),
    ];
    expect(score('all', cases)).toEqual({name: 'all', leaks: 2, found: 1, lookAlikes: 2, mistaken: 1});
  });

  it('stands in a table by context, half and kind, with a dash for a share of nothing', () => {
    const table = scoreTable(scores([judged('leak', ['address']), judged('look-alike', [], 'prose')]));
    expect(table).toContain('| captures | 1 | 1 | 100.0 % | 0 | 0 | – |');
    expect(table).toContain('| seen, prose | 0 | 0 | – | 1 | 0 | 0.0 % |');
    expect(table).toContain('| address, capture | 1 | 1 | 100.0 % | 0 | 0 | – |');
  });

  it('says of a part with a list of clients what the patterns find alone', () => {
    const table = scoreTable(scores([judged('leak', ['client']), judged('leak', ['address', 'client'])]));
    expect(table).toContain('| seen, capture | 2 | 2 | 100.0 % |');
    expect(table).toContain('| seen, capture, without the list of clients | 2 | 1 | 50.0 % |');
    expect(scoreTable(scores([judged('leak', ['address'])]))).not.toContain('without');
  });

  it('misses the aim with one leak of 40 open, or one look-alike of 40 mistaken', () => {
    const leaks = Array.from({length: 40}, () => judged('leak', ['address']));
    const others = Array.from({length: 40}, () => judged('look-alike', []));
    expect(meetsAim([...leaks, ...others])).toBe(true);
    expect(meetsAim([...leaks.slice(1), judged('leak', []), ...others])).toBe(false);
    expect(meetsAim([...leaks, ...others.slice(1), judged('look-alike', ['host'])])).toBe(false);
  });

  it('misses the aim where nothing was judged', () => {
    expect(meetsAim([])).toBe(false);
  });
});
