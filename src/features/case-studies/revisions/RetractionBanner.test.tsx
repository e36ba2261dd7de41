import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Revision} from '@site/src/domain/evidence/revision';
import {RetractionBanner} from './RetractionBanner';

const revision = (kind: Revision['kind']): Revision => ({
  id: 'r2',
  date: '2026-11-21',
  kind,
  reason: 'The tape was cut.',
});

describe('the banner of a retraction', () => {
  it('says when and why, where the newest revision is one', () => {
    const html = renderToStaticMarkup(<RetractionBanner newest={revision('retraction')} />);
    expect(html).toContain('retracted on 21 November 2026: The tape was cut.');
    expect(html).toContain('aria-label="Retraction"');
  });

  it('stands on no other study', () => {
    expect(renderToStaticMarkup(<RetractionBanner newest={revision('correction')} />)).toBe('');
    expect(renderToStaticMarkup(<RetractionBanner newest={undefined} />)).toBe('');
  });
});
