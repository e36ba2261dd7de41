import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {DataTable, type DataTableProps} from './DataTable';

const props: DataTableProps = {
  caption: 'Harvest',
  columns: [{label: 'Field'}, {label: 'Tonnes', kind: 'number'}],
  groups: [
    {label: 'Year 1', rows: [{header: 'North', cells: ['10']}]},
    {label: 'Year 2', rows: [{header: 'North', cells: ['20']}]},
  ],
};

describe('data table', () => {
  const html = renderToStaticMarkup(<DataTable {...props} />);

  it('has a caption, which names the frame that a keyboard can scroll', () => {
    const id = /<caption[^>]* id="([^"]+)">Harvest<\/caption>/.exec(html)?.[1];
    expect(id).toBeTruthy();
    expect(html).toContain(`role="group" aria-labelledby="${id}" tabindex="0"`);
  });

  it('gives each column, row and group its header', () => {
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html.match(/scope="rowgroup" colSpan="2"/gi)).toHaveLength(2);
  });

  it('sets figures apart from words', () => {
    expect(html).toMatch(/<td class="[^"]*number[^"]*">20<\/td>/);
    expect(html).not.toMatch(/<th class="[^"]*number[^"]*" scope="row">/);
  });

  it('is folded only when a summary is given, and is all there either way', () => {
    const folded = renderToStaticMarkup(<DataTable {...props} summary="The data as a table" />);
    expect(html).not.toContain('<details');
    expect(folded).toMatch(/^<details class="[^"]+"><summary[^>]*>The data as a table<\/summary>/);
    expect(folded).toContain('<td');
  });
});
