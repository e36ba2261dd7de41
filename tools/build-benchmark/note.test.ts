import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {note} from './note.ts';

const total = fc.integer({min: 1, max: 20_000});
const numbered = total.chain((total) => fc.tuple(fc.nat({max: total - 1}), fc.constant(total)));

/** As MDX, which is stricter than Markdown. */
function parsed(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(text);
}

function all<Type extends Nodes['type']>(node: Nodes, type: Type): readonly Extract<Nodes, {type: Type}>[] {
  const below = 'children' in node ? node.children.flatMap((child) => all(child, type)) : [];
  // It has the type that was asked for.
  return node.type === type ? [node as Extract<Nodes, {type: Type}>, ...below] : below;
}

function withoutLinks(text: string): string {
  return text.replaceAll(/note-\d+/g, 'note');
}

describe('a generated note', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(numbered, ([index, total]) => {
        expect(note(index, total)).toEqual(note(index, total));
      }),
    );
  });

  it('differs from the others in address, title, text and day', () => {
    const notes = Array.from({length: 500}, (_, index) => note(index, 500));
    for (const part of ['slug', 'title', 'description', 'date', 'lead', 'body'] as const)
      expect(new Set(notes.map((one) => one[part])).size).toBe(500);
  });

  it('says the same among fewer notes, but for what it links to', () => {
    const {body, ...facts} = note(3, 10);
    const {body: other, ...otherFacts} = note(3, 10_000);
    expect(facts).toEqual(otherFacts);
    expect(withoutLinks(body)).toBe(withoutLinks(other));
  });

  it('links to a note that exists', () => {
    fc.assert(
      fc.property(numbered, ([index, total]) => {
        const links = all(parsed(note(index, total).body), 'link').map(({url}) => url);
        expect(links).toHaveLength(1);
        const [, number] = /^\.\.\/note-(\d{5})\/$/.exec(links[0] ?? '') ?? [];
        expect(Number(number)).toBeGreaterThanOrEqual(1);
        expect(Number(number)).toBeLessThanOrEqual(total);
        expect(note(Number(number) - 1, total).slug).toBe(`note-${number}`);
      }),
      {numRuns: 30},
    );
  });

  it('has what a field note has: sections, listings, a list, a table, a quotation, and no code of its own', () => {
    fc.assert(
      fc.property(numbered, ([index, total]) => {
        const {lead, body} = note(index, total);
        const tree = parsed(`${lead}\n\n${body}`);
        const count = (type: Nodes['type']): number => all(tree, type).length;
        expect({
          sections: count('heading'),
          listings: count('code'),
          lists: count('list'),
          tables: count('table'),
          quotations: count('blockquote'),
          code: count('mdxjsEsm') + count('mdxTextExpression') + count('mdxFlowExpression'),
        }).toEqual({sections: 7, listings: 2, lists: 1, tables: 1, quotations: 1, code: 0});
      }),
      {numRuns: 30},
    );
  });

  it('is of about 750 words, beside its listings and its table', () => {
    const lengths = Array.from({length: 100}, (_, index) => {
      const {lead, body} = note(index, 100);
      const prose = `${lead}\n${body}`.replaceAll(/```.*?```/gs, '').replaceAll(/^\|.*$/gm, '');
      return prose.match(/[a-z]+/gi)?.length ?? 0;
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(700);
    expect(mean).toBeLessThan(800);
  });

  it('has a day that is one, the newest first', () => {
    expect(note(0, 2).date).toBe('2026-01-01');
    expect(note(1, 2).date).toBe('2025-12-31');
    expect(note(9_999, 10_000).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
