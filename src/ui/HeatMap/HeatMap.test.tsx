import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {HeatMap} from './HeatMap';
import type {HeatMapProps} from './model';

const props: HeatMapProps = {
  name: 'Yield by field and year',
  rowsAre: 'year',
  columns: ['North', 'South'],
  rows: [
    {
      label: '1',
      name: 'year 1',
      cells: [
        {tone: 0, values: ['10', '1.0×'], note: 'dry'},
        {tone: 3, values: ['80', '8.0×'], note: 'wet'},
      ],
    },
    {
      label: '2',
      name: 'year 2',
      cells: [
        {tone: 1, values: ['20', '2.0×'], note: 'late'},
        {tone: 5, values: ['320', '32×'], note: 'early'},
      ],
    },
  ],
  measures: ['Yield', 'Multiple'],
  scale: {label: 'Multiple', steps: ['a', 'b', 'c', 'd', 'e', 'f']},
  initial: {row: 1, column: 1},
};

describe('heat map without script', () => {
  const html = renderToStaticMarkup(<HeatMap {...props} />);
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  it('is a plain table with headers, and promises no keys', () => {
    expect(html).toContain('aria-label="Yield by field and year"');
    expect(html.match(/scope="col"/g)).toHaveLength(3);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html).not.toMatch(/role="grid|tabindex|aria-live/i);
  });

  it('shows the value and the note of every cell', () => {
    for (const shown of ['10 dry', '80 wet', '20 late', '320 early']) expect(text).toContain(shown);
  });

  it('spells out the initial cell with all of its measures', () => {
    expect(text).toContain('South , year 2 early Yield 320 Multiple 32×');
  });

  it('marks one cell as inspected', () => {
    expect(html.match(/data-inspected="true"/g)).toHaveLength(1);
  });

  it('carries its tones as classes, never as styles', () => {
    expect(html).toMatch(/class="[^"]*tone5/);
    expect(html).not.toContain('style=');
  });
});
