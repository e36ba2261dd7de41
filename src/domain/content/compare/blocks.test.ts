import {describe, expect, it} from 'vitest';
import {readBlocks, type Block} from './blocks.ts';

function blocks(source: string): readonly Block[] {
  const parsed = readBlocks(source);
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const texts = (source: string): readonly string[] => blocks(source).map(({role, text}) => `${role}: ${text}`);

describe('readable blocks', () => {
  it('reads the front matter’s title and description, and nothing else of it', () => {
    expect(
      texts('---\ntitle: Latency\nsidebar_position: 2\ndescription: >-\n  Where\n  time goes\n---\n'),
    ).toEqual(['title: Latency', 'description: Where time goes']);
  });

  it('reads headings, paragraphs, items, rows and code without their markup', () => {
    const source =
      '## A *heading* {/* #id */}\n\nTwo\nlines with [a link](/x/).\n\n- one\n  1. inner `code`\n\n| a | b |\n|---|---|\n| 1 | **2** |\n\n```sh\nls\n  -l\n```\n';
    expect(texts(source)).toEqual([
      'heading: A heading',
      'paragraph: Two lines with a link.',
      'item: one',
      'item: inner code',
      'row: a | b',
      'row: 1 | 2',
      'code: ls\n  -l',
    ]);
  });

  it('names a component by its name and attributes, alone and within a sentence', () => {
    expect(
      texts(
        '<SelectedWork practice="latency" {...rest} wide max={3} />\n\nSee <Claim id="a.b" /> and <Term>tail</Term>.',
      ),
    ).toEqual([
      'component: [Selected work: latency, {...rest}, wide, max 3]',
      'paragraph: See [Claim: a.b] and tail.',
    ]);
  });

  it('reads what stands inside a component, and skips the name of a plain element', () => {
    expect(
      texts(
        '<Callout title="Mind">\n\n  Inside.\n\n</Callout>\n\n<details>\n<summary>More</summary>\n\nHidden.\n\n</details>',
      ),
    ).toEqual(['component: [Callout: Mind]', 'paragraph: Inside.', 'paragraph: More', 'paragraph: Hidden.']);
  });

  it('leaves out imports and comments, and shows images by their alternative text', () => {
    expect(texts("import X from './x'\n\n{/* truncate */}\n\n![A flame graph](f.svg)\n\n{'said'}")).toEqual([
      'paragraph: [image: A flame graph]',
      'paragraph: said',
    ]);
  });

  it('keeps thin spaces and reads CRLF', () => {
    expect(texts('4\u2009ms\r\nand more\r\n')).toEqual(['paragraph: 4\u2009ms and more']);
  });

  it('knows the line of each block, below front matter too', () => {
    expect(blocks('---\ntitle: T\n---\n\n# One\n\nTwo\n').map((block) => block.line)).toEqual([1, 5, 7]);
  });

  it.each([
    ['an unclosed component', '# A\n\ntext\n\n<Callout>\n', 5],
    ['a broken expression', 'a\n\nb {1 +} c\n', 3],
    ['bad front matter', '---\ntitle: a\nnext: "open\n---\n', 3],
  ])('reports %s with its line', (_, source, line) => {
    expect(readBlocks(source)).toMatchObject({kind: 'findings', findings: [{line}]});
  });

  it('reads an empty source as no blocks', () => {
    expect(blocks('')).toEqual([]);
  });
});
