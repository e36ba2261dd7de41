import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {readMetadata} from '../../confidentiality/images/metadata.ts';
import {sha256Of} from '../../confidentiality/images/sha256-of.ts';
import {filesFindingsOf, inputOfTexts} from '../../core/testing.ts';
import {confidentialImages} from './rule.ts';

function square(): ReturnType<typeof sharp> {
  return sharp({create: {width: 4, height: 4, channels: 3, background: '#123456'}});
}

function declaration(bytes: Uint8Array): string {
  return `shows: A square of one colour.\nlooked_at_by: A. Tester\nsha256: ${sha256Of(bytes)}\n`;
}

describe('a picture', () => {
  it('is bound to its declaration by its bytes', async () => {
    const bytes = await square().png().toBuffer();
    const other = await square().negate().png().toBuffer();
    const declared = {'static/a.png': bytes, 'static/a.png.declaration.yaml': declaration(bytes)};
    expect(await filesFindingsOf(confidentialImages, declared)).toEqual([]);
    const [found] = await filesFindingsOf(confidentialImages, {...declared, 'static/a.png': other});
    expect(found).toContain('The image is not the one that was looked at');
  });

  it('passes with the lines that its mend gives', async () => {
    const bytes = await square().png().toBuffer();
    const [line = ''] = await filesFindingsOf(confidentialImages, {'static/a.png': bytes});
    const written = [...line.matchAll(/`(\w+: [^`]+)`/g)].map(([, field]) => field);
    expect(written).toHaveLength(3);
    const declared = {'static/a.png': bytes, 'static/a.png.declaration.yaml': written.join('\n')};
    expect(await filesFindingsOf(confidentialImages, declared)).toEqual([]);
  });

  it.each(['jpeg', 'png', 'webp'] as const)(
    'loses its metadata by the fix (%s), and keeps its pixels',
    async (format) => {
      const bytes = await square()
        .withExif({IFD0: {Artist: 'Somebody'}})
        .toFormat(format)
        .toBuffer();
      const file = `static/a.${format}`;
      const [finding] = await confidentialImages.check(
        inputOfTexts({[file]: bytes, [`${file}.declaration.yaml`]: declaration(bytes)}),
      );
      expect(finding?.message).toContain('EXIF');
      const after = (await finding?.rewrite?.()) ?? bytes;
      expect(await readMetadata(after)).toEqual({kind: 'read', parts: []});
      const [first, second] = await Promise.all([bytes, after].map((each) => sharp(each).raw().toBuffer()));
      expect([...(second ?? [])].every((value, index) => Math.abs(value - (first?.[index] ?? 0)) < 3)).toBe(
        true,
      );
    },
  );

  it('that cannot be read is a finding', async () => {
    const [found] = await filesFindingsOf(confidentialImages, {'blog/a/shot.webp': 'RIFF'});
    expect(found).toContain('The image cannot be read');
  });
});
