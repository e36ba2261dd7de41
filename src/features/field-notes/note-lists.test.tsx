import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {portionsOf} from '@site/src/domain/notes/portions';
import {ErrataPage} from './ErrataPage';
import {PortionLinks} from './PortionLinks';
import {StatusPage} from './StatusPage';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {readonly to: string; readonly children: unknown}) => (
    <a href={to}>{children as string}</a>
  ),
}));

describe('a list without rows', () => {
  it('says that nothing was changed, and where to hear of it', () => {
    const [portion] = portionsOf([]);
    const html = renderToStaticMarkup(<ErrataPage portion={portion!} />);
    expect(html).toContain('Nothing that is published was changed yet.');
    expect(html).toContain('href="/field-notes/errata.xml"');
  });

  it('says that there are no notes, and for which day', () => {
    const [portion] = portionsOf([]);
    const html = renderToStaticMarkup(<StatusPage portion={{...portion!, day: '2026-11-21', overdue: 0}} />);
    expect(html).toContain('No note is published yet.');
    expect(html).toContain('21 November 2026');
  });
});

function linksOn(number: number): readonly (string | undefined)[] {
  const html = renderToStaticMarkup(<PortionLinks base="/a/" portion={{number, pages: 3}} />);
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to);
}

describe('a list of several pages', () => {
  it('leads to the pages before and after, where there are some', () => {
    expect([1, 2, 3].map(linksOn)).toEqual([['/a/2/'], ['/a/', '/a/3/'], ['/a/2/']]);
    expect(renderToStaticMarkup(<PortionLinks base="/a/" portion={{number: 1, pages: 1}} />)).toBe('');
  });
});
