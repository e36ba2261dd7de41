import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {fieldProblems} from './front-matter/problems.ts';
import {parseYaml} from './yaml-source.ts';

const schema = z.strictObject({
  item: z.strictObject({id: z.string(), reason: z.string().min(15).optional(), load: z.string().optional()}),
});

function told(yaml: string): readonly string[] {
  const parsed = parseYaml(yaml, schema);
  return parsed.kind === 'ok'
    ? []
    : parsed.findings.map(({line, column, message}) => `${line}:${column} ${message}`);
}

describe('a text that a comma cut inside braces', () => {
  it('is told once, at its rest, with the whole text in quotes', () => {
    expect(told('item: {id: r2, reason: Too short, and twelve runs, in all, were few.}\n')).toEqual([
      '1:35 Inside `{…}` a comma ends a text: `reason` ends before `and twelve runs`, which is read as a field of its own. Write the whole text in quotes: `reason: "Too short, and twelve runs, in all, were few."`.',
    ]);
  });

  it('may be a number with a comma, also one whose rest is figures alone', () => {
    expect(told('item: {id: r2, load: 100,000 numbers}\n')[0]).toMatch(
      /quotes: `load: "100,000 numbers"`\.$/,
    );
    expect(told('item: {id: r2, load: 100,500}\n')[0]).toMatch(/quotes: `load: "100,500"`\.$/);
    expect(told('item: {id: r2, load: 100,000 numbers}\n')).toHaveLength(1);
  });

  it('is told of front matter too', () => {
    const value = {item: {id: 'r2', reason: 'The array was long', 'and few': null}};
    expect(fieldProblems(schema, value, 'a field note')).toEqual([
      {
        path: ['item', 'and few'],
        message: expect.stringMatching(/^Inside/),
        fix: 'Write the whole text in quotes: `reason: "The array was long, and few"`.',
      },
    ]);
  });

  it('is not a field with a slip, nor one that has a value', () => {
    expect(told('item: {id: r2, raeson: }\n')[0]).toMatch(/did you mean `reason`/);
    expect(told('item: {id: r2, colour: red}\n')[0]).toMatch(/`colour` is not a field/);
  });
});

describe('a text with a colon and a space', () => {
  it('is told to stand in quotes', () => {
    expect(told('item:\n  id: one: two\n')[0]).toMatch(/^2:7 YAML: .* in quotes/);
  });
});
