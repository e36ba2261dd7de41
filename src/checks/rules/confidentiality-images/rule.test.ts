import {readFileSync} from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {readMetadata} from '../../confidentiality/images/metadata.ts';
import {sha256Of} from '../../confidentiality/images/sha256-of.ts';
import {docText, filesFindingsOf, inputOfTexts} from '../../core/testing.ts';
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
    expect(found).toContain('The image has changed since somebody looked at it');
  });

  it('passes with the lines that its mend gives once its capitals are filled in, and not before', async () => {
    const bytes = await square().png().toBuffer();
    const [line = ''] = await filesFindingsOf(confidentialImages, {'static/a.png': bytes});
    const written = [...line.matchAll(/`(\w+: [^`]+)`/g)].map(([, field]) => field).join('\n');
    expect(written.split('\n')).toHaveLength(3);
    const of = (text: string): Promise<readonly string[]> =>
      filesFindingsOf(confidentialImages, {'static/a.png': bytes, 'static/a.png.declaration.yaml': text});
    expect((await of(written)).map((found) => found.replace(/ →.*/, ''))).toEqual([
      'static/a.png.declaration.yaml:1:1 error: `shows`: it still holds the placeholder “WHAT IS TO BE SEEN, IN A SENTENCE”.',
      'static/a.png.declaration.yaml:2:1 error: `looked_at_by`: it still holds the placeholder “YOUR NAME”.',
    ]);
    const filled = written.replace(/WHAT .*/, 'A square of one colour.').replace('YOUR NAME', 'A. Tester');
    expect(await of(filled)).toEqual([]);
  });

  it('does not pass with the example of CONTRIBUTING.md or of the rules’ README', async () => {
    const bytes = await square().png().toBuffer();
    for (const file of ['../../../../CONTRIBUTING.md', '../../confidentiality/README.md']) {
      const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
      const [, example = ''] = /```yaml\n(shows:[^`]*)```/.exec(text) ?? [];
      const found = await filesFindingsOf(confidentialImages, {
        'static/a.png': bytes,
        'static/a.png.declaration.yaml': example,
      });
      expect(found.map((line) => /`(\w+)`/.exec(line)?.[1])).toEqual(
        expect.arrayContaining(['shows', 'looked_at_by']),
      );
    }
  });

  it.each(['Your Name', 'A. Author', 'you', 'TODO', '<name>'])('is not looked at by “%s”', async (name) => {
    const bytes = await square().png().toBuffer();
    const text = declaration(bytes).replace('A. Tester', name);
    const declared = {'static/a.png': bytes, 'static/a.png.declaration.yaml': text};
    expect(await filesFindingsOf(confidentialImages, declared)).toEqual([
      expect.stringContaining(
        `static/a.png.declaration.yaml:2:1 error: \`looked_at_by\`: it still holds the placeholder “${name}”`,
      ),
    ]);
  });

  it('with metadata is told of them alone, with the file that takes the new digest', async () => {
    const bytes = await square()
      .withExif({IFD0: {Copyright: 'A. Tester'}})
      .jpeg()
      .toBuffer();
    const list = `- file: b.png\n- file: a.jpg\n  ${declaration(bytes).trim().split('\n').join('\n  ')}\n`;
    for (const [declared, where] of [
      [{}, 'static/a.jpg.declaration.yaml.'],
      [{'static/a.jpg.declaration.yaml': declaration(bytes)}, 'static/a.jpg.declaration.yaml.'],
      [{'static/images.declaration.yaml': list}, 'static/images.declaration.yaml, line 2.'],
    ] as const) {
      const found = await filesFindingsOf(confidentialImages, {'static/a.jpg': bytes, ...declared});
      const own = found.filter((line) => line.startsWith('static/a.jpg:'));
      expect(own).toEqual([expect.stringContaining(`then write that sha256 into ${where}`)]);
    }
  });

  it('that is gone leaves no declaration behind, alone or in a list', async () => {
    const bytes = await square().png().toBuffer();
    const entry = declaration(bytes).trim().split('\n').join('\n  ');
    const found = await filesFindingsOf(confidentialImages, {
      'static/a.png': bytes,
      'static/a.png.declaration.yaml': declaration(bytes),
      'static/gone.png.declaration.yaml': declaration(bytes),
      'static/images.declaration.yaml': `- file: b.png\n  ${entry}\n`,
    });
    expect(found).toEqual([
      'static/gone.png.declaration.yaml:1:1 error: This file declares the picture static/gone.png, which is not there. → Delete this file, or put the picture back.',
      'static/images.declaration.yaml:1:3 error: This entry declares the picture static/b.png, which is not there. → Take the entry out, from its `- file:` to the next: a.png has its declaration.',
    ]);
  });

  it('that has another name than its declaration may keep the declaration', async () => {
    const bytes = await square().png().toBuffer();
    const entry = declaration(bytes).trim().split('\n').join('\n  ');
    const list = {'static/images.declaration.yaml': `- file: b.png\n  ${entry}\n`};
    for (const [declared, ...mends] of [
      [list, 'if the entry in line 1 of static/images.declaration.yaml is meant', 'write `file: a.png`.'],
      [
        {'static/b.png.declaration.yaml': declaration(bytes)},
        'if static/b.png.declaration.yaml is meant for it, rename that file to a.png.declaration.yaml',
        'rename this file to a.png.declaration.yaml.',
      ],
    ] as const) {
      const found = await filesFindingsOf(confidentialImages, {'static/a.png': bytes, ...declared});
      expect(found).toEqual(mends.map((mend) => expect.stringContaining(mend)));
    }
  });

  it('is told of its declaration’s mistakes at their lines, and of nothing besides', async () => {
    const bytes = await square().png().toBuffer();
    const found = await filesFindingsOf(confidentialImages, {
      'static/a.png': bytes,
      'static/b.png': bytes,
      'static/a.png.declaration.yaml': declaration(bytes).replace('looked_at_by', 'looked_by'),
      'static/images.declaration.yaml': 'b.png: looked at\n',
    });
    expect(found).toEqual([
      'static/a.png.declaration.yaml:2:1 error: `looked_by` is not a field of the declaration of a.png; did you mean `looked_at_by`? → Write `looked_at_by`.',
      'static/images.declaration.yaml:1:1 error: This is no list of pictures. → Begin each with `- file: NAME.png`, and write its other fields below, two spaces in.',
    ]);
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

  it('is what its name says', async () => {
    const bytes = await square().png().toBuffer();
    const declared = {'static/a.jpg': bytes, 'static/a.jpg.declaration.yaml': declaration(bytes)};
    expect(await filesFindingsOf(confidentialImages, declared)).toEqual([
      'static/a.jpg:1:1 error: The image is named `.jpg`, and its bytes are PNG. → Rename it to a.png, in its declaration and where a page shows it too; or export it again as what its name says.',
    ]);
  });

  it('that lies beside pages is shown by one', async () => {
    const bytes = await square().png().toBuffer();
    const declared = {'docs/a b.png': bytes, 'docs/a b.png.declaration.yaml': declaration(bytes)};
    const [found = '', ...more] = await filesFindingsOf(confidentialImages, declared);
    expect(found).toMatch(/^docs\/a b\.png:1:1 warning: No page shows this image\. → .*\(\.\/a%20b\.png\)/);
    expect(more).toEqual([]);
    for (const address of ['./a%20b.png', '<./a b.png>'])
      expect(
        await filesFindingsOf(confidentialImages, {...declared, 'docs/a.mdx': docText(`![A](${address})`)}),
      ).toEqual([]);
  });

  it('is told of a declaration that is named .yml, and not that it has none', async () => {
    const bytes = await square().png().toBuffer();
    const declared = {'static/a.png': bytes, 'static/a.png.declaration.yml': declaration(bytes)};
    expect(await filesFindingsOf(confidentialImages, declared)).toEqual([
      'static/a.png.declaration.yml:1:1 error: Nothing reads a declaration whose name ends in `.yml`. → Rename it to a.png.declaration.yaml.',
    ]);
  });
});
