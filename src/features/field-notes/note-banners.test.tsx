import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it, vi} from 'vitest';
import {noteRecord} from '@site/src/domain/notes/note-record';
import {NoteBrief} from './NoteBrief';
import {NoteCorrections} from './NoteCorrections';
import {ScheduledBanner} from './ScheduledBanner';

vi.mock('@docusaurus/useBrokenLinks', () => ({default: () => ({collectAnchor: () => {}})}));

const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const plain = noteRecord('/n/', 'N', {date: '2026-11-21'});

describe('over a note', () => {
  it('stands nothing where it says nothing of itself and was never changed', () => {
    expect(renderToStaticMarkup(<NoteCorrections record={plain} />)).toBe('');
    expect(renderToStaticMarkup(<NoteBrief record={plain} />)).toBe('');
    expect(renderToStaticMarkup(<ScheduledBanner page={{record: plain, isScheduled: false}} />)).toBe('');
  });

  it('stands what changed, each at an address of its own', () => {
    const changed = noteRecord('/n/', 'N', {
      date: '2026-11-21',
      revisions: [
        {id: 'r1', date: '2026-11-21', kind: 'first', reason: 'First publication.'},
        {id: 'r2', date: '2026-12-01', kind: 'retraction', reason: 'The tape was cut.'},
      ],
    });
    const html = renderToStaticMarkup(<NoteCorrections record={changed} />);
    expect(words(html)).toBe('Retracted , revision r2 of 1 December 2026: The tape was cut.');
    expect(html).toContain('id="revision-r2"');
  });

  it('stands until when builds leave it out, while it is scheduled', () => {
    expect(
      words(renderToStaticMarkup(<ScheduledBanner page={{record: plain, isScheduled: true}} />)),
    ).toContain('Scheduled for 21 November 2026');
  });

  it('stand the parts of its brief that it has', () => {
    const html = renderToStaticMarkup(<NoteBrief record={{...plain, validFor: 'Linux 6.12'}} />);
    expect(words(html)).toBe('valid for Linux 6.12');
  });
});
