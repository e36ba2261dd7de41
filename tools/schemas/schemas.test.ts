import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {describedField, fieldsAt} from '../../src/domain/content/schema-fields.ts';
import type {LinesChart, Series} from '../../src/domain/chart/chart.ts';
import {readRecomputation, type Recompute} from '../../src/domain/receipt/recomputation.ts';
import {parseReceipt, receiptSource} from '../../src/domain/receipt/receipt.ts';
import {COMMAND, generatedFiles, ROOT} from './files.ts';
import {computedExample, linesExample} from './computed-reference.ts';
import {measuredReceipt, modelledReceipt} from './receipt-reference.ts';
import {editorSchemas, jsonSchema} from './schemas.ts';

const files = await generatedFiles();

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The fields anywhere in a JSON Schema that say nothing to who writes them, by their path. */
function fieldsWithoutWords(schema: unknown, at = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties') return fieldsWithoutWords(value, at);
    return Object.entries(Object(value)).flatMap(([name, field]: [string, unknown]) => {
      const path = `${at}/${name}`;
      const words: unknown = Reflect.get(Object(field), 'description');
      return [
        ...(typeof words === 'string' && words !== '' ? [] : [path]),
        ...fieldsWithoutWords(field, path),
      ];
    });
  });
}

describe('what is made from the schemas', () => {
  it.each([...files])('%s is up to date', (file, text) => {
    expect(read(file), `${file} is stale. Run:  ${COMMAND}`).toBe(text);
  });

  it('is all that stands in schemas/', () => {
    const there = globSync('schemas/*', {cwd: ROOT}).map((file) => file.split(path.sep).join('/'));
    expect(there.toSorted()).toEqual([...files.keys()].toSorted());
  });

  it.each(['front-matter', 'receipt'])('describes in %s.md every field, with a line to copy', (name) => {
    const rows = files.get(`schemas/${name}.md`)?.match(/^\| `.*$/gm) ?? [];
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row).toMatch(/^\| `([\w-]+)` \| (?:needed)? \| \S.*\. \| `\1: \S.*` \|$/);
  });

  it('shows receipts that are whole, and nothing less', () => {
    for (const receipt of [modelledReceipt, measuredReceipt]) {
      expect(parseReceipt(receipt)).toMatchObject({kind: 'ok'});
      expect(files.get('schemas/receipt.md')).toContain(receipt);
    }
    const lines = modelledReceipt.trimEnd().split('\n');
    for (const line of lines.filter((line) => !/statistic|grade/.test(line)))
      expect(parseReceipt(modelledReceipt.replace(`${line}\n`, '')).kind, line).not.toBe('ok');
  });

  it('shows a module whose answer is what may be returned', async () => {
    const url = `data:text/javascript,${encodeURIComponent(computedExample)}`;
    const {default: compute} = (await import(url)) as {readonly default: Recompute};
    const answer = compute({text: () => 'run,p99\n1,2.1\n2,2.2\n3,2.3\n4,2.4\n5,2.9\n6,5.0\n'});
    expect(readRecomputation(answer)).toMatchObject({kind: 'ok'});
    expect(answer.claims?.['closed-p99']?.value).toBeCloseTo(2.35);
    const empty = readRecomputation({});
    expect(Object.keys(answer)).toEqual(empty.kind === 'ok' ? Object.keys(empty.value) : []);
  });

  it('shows a chart of lines that can be drawn, with every field that one may have', async () => {
    const url = `data:text/javascript,${encodeURIComponent(`export const charts = {${linesExample}};`)}`;
    const {charts} = (await import(url)) as {readonly charts: {readonly waits: Required<LinesChart>}};
    expect(readRecomputation({charts})).toMatchObject({kind: 'ok'});
    const {series, spans, references} = charts.waits;
    expect([series, spans, references].every(({length}) => length > 0)).toBe(true);
    expect(Object.keys(series[0] ?? {}).toSorted()).toEqual([
      'dashed',
      'high',
      'label',
      'low',
      'points',
      'step',
      'tone',
    ] satisfies readonly (keyof Series)[]);
    expect(files.get('schemas/receipt.md')).toContain(linesExample);
  });

  it('gives for each field of a receipt a line that its schema takes', () => {
    for (const path of [[], ['machine'], ['noise', 'NAME'], ['cannot-repeat', '0'], ['claims', 'NAME']])
      for (const [name, schema] of Object.entries(fieldsAt(receiptSource, path))) {
        const {example = ''} = describedField(schema);
        const value: unknown = Reflect.get(Object(parse(example)), name);
        expect(schema.safeParse(value).error?.issues ?? [], example).toEqual([]);
      }
  });
});

describe('editors', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
  };

  it('find the schema of every YAML file that authors write', () => {
    const wanted = editorSchemas.flatMap(({name, files: pattern}) =>
      pattern === undefined ? [] : [[`./schemas/${name}.schema.json`, pattern]],
    );
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
  });

  it.each(editorSchemas.map((item) => [item.name, item] as const))(
    'read in %s what belongs into each field',
    (_, item) => {
      expect(fieldsWithoutWords(jsonSchema(item))).toEqual([]);
    },
  );

  it.each(
    editorSchemas
      .filter(({files: pattern}) => pattern !== undefined)
      .map((item) => [item.name, item] as const),
  )('accept the files of this site by %s, and not an unknown field', (_, {files: pattern = '', schema}) => {
    const found = globSync(pattern, {cwd: ROOT});
    expect(found.length).toBeGreaterThan(0);
    for (const file of found) {
      const value: unknown = parse(read(file));
      expect(schema.safeParse(value).success, file).toBe(true);
      expect(schema.safeParse({...(value as object), 'unknown field': 1}).success).toBe(false);
    }
  });
});
