import {describe, expect, it} from 'vitest';
import {indexOfField} from './field-index.ts';
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
          path: ['tables', 'sizes'],
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
          path: ['charts', 'time', 'root', 'value'],
          message: '`charts.time.root.value`: a value above zero is expected: leave out what was never seen',
          fix: expect.stringContaining('schemas/receipt.md'),
        },
      ],
    });
  });

  it('tells too few columns of a table once, with one to copy', () => {
    const table = {columns: ['loop'], rows: [['a'], ['a'], ['b', '1 ms']]};
    expect(readRecomputation({charts: {time: {...chart, table}}})).toMatchObject({
      problems: [
        {
          path: ['charts', 'time', 'table', 'columns'],
          message: expect.stringContaining('at least two columns'),
          fix: expect.stringMatching(/^For example `table: \{columns: /),
        },
      ],
    });
  });
});

describe('a field of the answer', () => {
  const code = `const waits = 1;\nexport default () => ({\n  charts: {\n    waits: {table: {columns: []}},\n  },\n});\n`;

  const lineOf = (...path: readonly PropertyKey[]): string =>
    code.slice(indexOfField(code, path)).slice(0, 7);

  it('is looked for where the code writes it, as far as it does', () => {
    expect(lineOf('charts', 'waits', 'table', 'columns')).toBe('columns');
    expect(lineOf('charts', 'waits', 'rows', 0)).toBe('waits: ');
    expect(lineOf('claims')).toBe('export ');
  });
});
