import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {figures} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(figures, {'docs/a.mdx': docText(body)}).map((line) => line.split(' → ')[0] ?? '');
}

describe('a figure', () => {
  it('of a note whose folder has no day is told by the rule of the folder alone', () => {
    const text = docText('<Figure id="a/shares" />');
    expect(findingsOf(figures, {'blog/a/index.mdx': text})).toEqual([]);
    expect(findingsOf(figures, {'blog/2026-11-21-a/index.mdx': text})).toHaveLength(1);
  });

  it('is named by an attribute, by an element inside, or hidden', () => {
    expect(of('<svg role="img" aria-label="A queue" />')).toEqual([]);
    expect(of('<svg><title>A queue</title></svg>')).toEqual([]);
    expect(of('<svg aria-hidden="true" />')).toEqual([]);
    expect(of('<svg aria-label={name} />')).toEqual([]);
    expect(of('<svg {...rest} />')).toEqual([]);
  });

  it('is not named by the placeholder of a mend', () => {
    expect(of('<svg role="img" aria-label="WHAT A READER LEARNS FROM IT" />')).toHaveLength(1);
    expect(of('<svg><title>WHAT A READER LEARNS FROM IT</title></svg>')).toHaveLength(1);
    expect(of('<canvas role="img" aria-label="…" />')).toHaveLength(1);
    expect(of('![WHAT A READER LEARNS FROM IT](./a.svg)')).toHaveLength(1);
  });

  it('is not named by an empty attribute', () => {
    expect(of('Text <svg aria-label="" />.')).toEqual([
      'docs/a.mdx:6:6 error: `<svg>` has no words for those who do not see it.',
    ]);
  });
});

describe('an alternative text', () => {
  it('says more than that there is an image', () => {
    expect(of('![The diagram](./a.svg)\n\n![A diagram of the queue](./b.svg)')).toEqual([
      'docs/a.mdx:6:16 error: “The diagram” does not say what the image shows.',
    ]);
  });

  it('is not the name of the file', () => {
    expect(of('![queue](./queue.svg)')).toHaveLength(1);
    expect(of('![queue](./other.svg)')).toEqual([]);
  });
});

describe('a figure', () => {
  const note = {'blog/2026-11-21-waits/receipt.yaml': 'claims: {}\n'};

  it('is that of a note with a receipt, which is asked for its figures elsewhere', () => {
    expect(findingsOf(figures, {...note, 'docs/a.mdx': docText('<Figure id="waits/curves" />')})).toEqual([]);
  });

  it.each([
    ['wait/curves', 'Write `waits/curves`.'],
    ['curves', 'Write the id of a figure that exists: NOTE/NAME'],
  ])('%s is that of no note, and told with the nearest', (id, mend) => {
    expect(findingsOf(figures, {...note, 'docs/a.mdx': docText(`<Figure id="${id}" />`)})).toEqual([
      expect.stringContaining(`docs/a.mdx:6:9 error: There is no figure \`${id}\`. → ${mend}`),
    ]);
  });
});
