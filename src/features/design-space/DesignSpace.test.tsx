import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {DesignSpace} from './DesignSpace';
import {designSpaceHeatMap} from './heat-map';

describe('the design-space figure', () => {
  const html = renderToStaticMarkup(<DesignSpace />);

  it('states its conditions and source', () => {
    for (const stated of [
      '100 is one thread behind a mutex, on a single core',
      'pinned threads',
      'p99 latency budget held',
      'Internal harness',
    ]) {
      expect(html).toContain(stated);
    }
  });

  it('has a table with every value and note of every cell', () => {
    const table = /<details.*<\/details>/s.exec(html)?.[0] ?? '';
    const rows = [...table.matchAll(/scope="row">([^<]+)<\/th>(.*?)<\/tr>/gs)].map(
      ([, header, cells = '']) => [header, ...[...cells.matchAll(/>([^<]+)<\/td>/g)].map(([, cell]) => cell)],
    );
    const {rows: expected, columns} = designSpaceHeatMap();
    expect(rows).toEqual(
      expected.flatMap(({cells}) => cells.map(({values, note}, at) => [columns[at], ...values, note])),
    );
  });
});
