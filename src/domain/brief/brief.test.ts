import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {composeBrief, composeText, MAIL_LINK_LIMIT, noAnswers} from './brief.ts';

const address = 'engage@msmsoft.example';

describe('composeBrief', () => {
  it('asks the three questions in order, and marks what was left empty', () => {
    expect(composeText({...noAnswers, change: ' A kernel update. '})).toBe(
      'The system:\n…\n\nThe change that came before the trouble:\nA kernel update.\n\nThe outcome that you need:\n…\n',
    );
  });

  it('opens a mail program with the whole text where it fits', () => {
    const brief = composeBrief({system: 'quotes & orders', change: 'none?', outcome: 'p99 #1'}, address);
    expect(brief.fits).toBe(true);
    expect(new URL(brief.mailto).searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(brief.text);
  });

  it('never makes a link that mail programs would cut', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 3000}), (system) => {
        const brief = composeBrief({...noAnswers, system}, address);
        expect(brief.mailto.length).toBeLessThanOrEqual(MAIL_LINK_LIMIT);
        expect(brief.text).toContain(system.trim());
        if (!brief.fits) expect(decodeURIComponent(brief.mailto)).toContain('Paste the copied text');
      }),
    );
  });
});
