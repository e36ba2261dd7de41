import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {Figure, type FigureProps} from './Figure';

const props: FigureProps = {
  label: '// harvest',
  title: 'Wheat by year',
  caption: 'Tonnes.',
  conditions: 'Dry weight.',
  source: 'Own scales.',
  table: <table />,
  children: <p>drawing</p>,
};

describe('figure', () => {
  it('reads as title, caption, drawing, conditions, source, table', () => {
    const html = renderToStaticMarkup(<Figure {...props} />);
    const parts = [
      '// harvest',
      'Wheat by year</p>',
      'Tonnes.',
      'drawing',
      'Dry weight.',
      'Own scales.',
      '<table',
    ];
    const places = parts.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('keeps its name where the page says the title', () => {
    const html = renderToStaticMarkup(<Figure {...props} headingless />);
    expect(html).toContain('aria-label="Wheat by year"');
    expect(html).not.toContain('Wheat by year</p>');
    expect(html).not.toContain('// harvest');
  });

  it('has no list of notes without conditions and source', () => {
    const html = renderToStaticMarkup(<Figure {...props} conditions={undefined} source={undefined} />);
    expect(html).not.toContain('<dl');
  });
});
