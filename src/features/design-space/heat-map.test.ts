import {describe, expect, it} from 'vitest';
import {designSpaceHeatMap} from './heat-map';

const THIN = '\u2009';

/** The table of FACTS.md with the multiple and the efficiency that follow from it, worked out by hand. */
const published = {
  '1': [
    ['100', '1.00×', '100 %', 'baseline single thread'],
    ['100', '1.00×', '100 %', 'no contention'],
    ['108', '1.08×', '108 %', 'CAS overhead'],
    ['104', '1.04×', '104 %', 'single shard'],
    ['96', '0.96×', '96 %', 'mailbox overhead'],
  ],
  '4': [
    ['140', '1.40×', '35.0 %', 'lock convoy'],
    ['220', '2.20×', '55.0 %', 'reader-heavy wins'],
    ['380', '3.80×', '95.0 %', 'cache-line tuned'],
    ['340', '3.40×', '85.0 %', 'hash-partitioned'],
    ['300', '3.00×', '75.0 %', 'bounded queues'],
  ],
  '16': [
    ['165', '1.65×', '10.3 %', 'contention cliff'],
    ['280', '2.80×', '17.5 %', 'reader fairness drops'],
    ['1,180', '11.8×', '73.8 %', 'NUMA-aware'],
    ['990', '9.90×', '61.9 %', '16 shards, hot-key risk'],
    ['920', '9.20×', '57.5 %', 'backpressure tuned'],
  ],
  '64': [
    ['170', '1.70×', '2.66 %', 'pathological'],
    ['260', '2.60×', '4.06 %', 'writer starvation'],
    ['3,680', '36.8×', '57.5 %', 'hazard pointers'],
    ['3,100', '31.0×', '48.4 %', '64 shards'],
    ['2,750', '27.5×', '43.0 %', 'supervisor trees'],
  ],
};

describe('design space', () => {
  const map = designSpaceHeatMap();

  it('carries every published index and note, with the multiple and the efficiency computed', () => {
    const shown = map.rows.map(({label, cells}) => [label, cells.map(({values, note}) => [...values, note])]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(
        Object.entries(published).map(([cores, cells]) => [
          cores,
          cells.map((cell) => cell.map((text) => text.replace(' %', `${THIN}%`))),
        ]),
      ),
    );
    expect(map.columns).toEqual(['Mutex', 'RWLock', 'Lock-free', 'Sharded', 'Actor']);
  });

  it('gives a stronger tone to a higher index, never a weaker one', () => {
    const byIndex = map.rows
      .flatMap(({cells}) => cells)
      .map(({values, tone}) => ({index: Number(values[0]?.replace(',', '')), tone}))
      .toSorted((a, b) => a.index - b.index);
    expect(byIndex.map(({tone}) => tone)).toEqual(byIndex.map(({tone}) => tone).toSorted((a, b) => a - b));
    expect(byIndex.at(0)?.tone).toBe(0);
    expect(byIndex.at(-1)?.tone).toBe(5);
  });

  it('opens on the strongest cell', () => {
    expect(map.rows[map.initial.row]?.cells[map.initial.column]?.values[0]).toBe('3,680');
  });

  it('is plain data, so that an island can receive it', () => {
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  });
});
