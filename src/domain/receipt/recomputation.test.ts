import {describe, expect, it} from 'vitest';
import {readRecomputation} from './recomputation.ts';

const chart = {
  kind: 'flame',
  title: 'Where the time goes',
  description: 'All of it in one function.',
  table: {columns: ['Function', 'Samples'], rows: [['work', '10']]},
  unit: 'samples',
  root: {name: 'work', value: 10},
};

describe('reading a recomputation', () => {
  it('gives the charts that the module drew from the data', () => {
    expect(readRecomputation({charts: {time: chart}})).toMatchObject({
      kind: 'ok',
      value: {charts: {time: chart}},
    });
    expect(readRecomputation({})).toMatchObject({kind: 'ok', value: {charts: {}}});
  });

  it('tells a wrong shape once for a table, and the shape to write', () => {
    expect(
      readRecomputation({
        tables: {
          sizes: [
            ['1', '2'],
            ['3', '4'],
          ],
        },
      }),
    ).toEqual({
      kind: 'problems',
      problems: [
        {
          message: '`tables.sizes`: a list of texts is expected, each a row as it stands in the Markdown',
          fix: expect.stringMatching(/^Write `tables: \{NAME: \['\| cell \| cell \|', /),
        },
      ],
    });
    expect(readRecomputation({claims: {p99: {unit: 'msec', value: 1}}})).toMatchObject({
      problems: [{message: expect.stringContaining('`claims.p99.unit`: one of ns, µs, ms, s, min')}],
    });
  });

  it('names the place of what is wrong with one', () => {
    expect(readRecomputation({charts: {time: {...chart, root: {name: 'work', value: -1}}}})).toEqual({
      kind: 'problems',
      problems: [
        {
          message: '`charts.time.root.value`: a value above zero is expected: leave out what was never seen',
          fix: expect.stringContaining('recomputation.ts'),
        },
      ],
    });
  });
});
