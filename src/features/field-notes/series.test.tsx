import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {archiveOf} from '@site/src/domain/notes/archive';
import {ArchivePage} from './ArchivePage';
import {ArchiveYearPage} from './ArchiveYearPage';
import {SeriesListPage} from './SeriesListPage';
import {SeriesNav} from './SeriesNav';
import {SeriesPage} from './SeriesPage';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => {}})}));
vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {readonly to: string; readonly children: unknown}) => (
    <a href={to}>{children as string}</a>
  ),
}));

const note = (number: number, date: string): Parameters<typeof archiveOf>[0][number] => ({
  to: `/n/${number}/`,
  title: `Note ${number}`,
  date,
});
const linksIn = (html: string): readonly (string | undefined)[] =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to);

describe('a series', () => {
  const empty = {name: 'S', to: '/s/', description: 'D.', introduction: ['One.', 'Two.'], parts: []};

  it('without a part says so, under its introduction', () => {
    const html = renderToStaticMarkup(<SeriesPage series={empty} />);
    expect(html).toContain('<p>One.</p><p>Two.</p>');
    expect(html).toContain('No part of this series is published yet.');
    expect(renderToStaticMarkup(<SeriesListPage series={[]} />)).toContain('There is no series yet.');
  });

  it('leads from a part to those beside it, and from a note of none nowhere', () => {
    const place = {name: 'S', to: '/s/', part: 2, parts: 3, previous: {to: '/a/', title: 'A'}};
    const html = renderToStaticMarkup(<SeriesNav place={place} />);
    expect(linksIn(html)).toEqual(['/a/']);
    expect(html).toContain('S, part 1 of 3');
    expect(renderToStaticMarkup(<SeriesNav place={undefined} />)).toBe('');
  });
});

describe('the archive', () => {
  it('lists titles by month, or says that there are none', () => {
    const {archive} = archiveOf([note(1, '2026-11-21'), note(2, '2026-01-05')]);
    const html = renderToStaticMarkup(<ArchivePage archive={archive} />);
    expect(linksIn(html).slice(1)).toEqual(['/n/1/', '/n/2/']);
    expect(html.match(/November|January/g)).toEqual(['November', 'January']);
    expect(renderToStaticMarkup(<ArchivePage archive={{total: 0, years: []}} />)).toContain(
      'No note is published yet.',
    );
  });

  it('of many notes leads to the months of years', () => {
    const many = Array.from({length: 160}, (_, index) =>
      note(index, index < 155 ? '2026-11-21' : '2025-03-01'),
    );
    const {archive, yearPages} = archiveOf(many);
    const html = renderToStaticMarkup(<ArchivePage archive={archive} />);
    expect(linksIn(html).slice(1)).toEqual([
      '/field-notes/archive/2026/#m-2026-11',
      '/field-notes/archive/2025/#m-2025-03',
    ]);
    expect(html).toContain('155 notes');
    const [first, second] = yearPages.map((page) => renderToStaticMarkup(<ArchiveYearPage page={page} />));
    expect(first).toContain('id="m-2026-11"');
    expect(linksIn(first!)).toContain('/field-notes/archive/2026/2/');
    expect(linksIn(second!)).toContain('/n/99/');
  });
});
