import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {parseQuantity} from '../quantity/quantity.ts';
import {units, type Unit} from '../quantity/units.ts';
import type {Claim} from './claim.ts';
import {evidenceDocument, evidenceJsonSchema, formatJson} from './evidence-json.ts';
import {evidenceSchema} from './evidence-schema.ts';
import {register} from './register.ts';

const origin = {name: 'Practice', url: 'https://practice.example', edition: '2026.2', commit: '0123abcd'};

function claim(figure: Claim['figure'], rest: Partial<Claim> = {}): Claim {
  return {
    id: 'feed.p99',
    metric: 'Latency',
    better: 'lower',
    grade: 'reported',
    conditions: {load: '42 req/s/core'},
    source: {title: 'Feed', to: '/case-studies/feed/'},
    figure,
    revision: 'r1',
    date: '2026-11-21',
    ...rest,
  };
}

const change = claim({kind: 'change', before: parseQuantity('1.4 ms'), after: parseQuantity('184 µs')});
const multiple = claim(
  {kind: 'multiple', multiple: parseQuantity('6.4×')},
  {id: 'feed.rate', better: 'higher'},
);
const value = claim({kind: 'value', value: parseQuantity('0')}, {id: 'feed.shed', statistic: 'count'});

function documentOf(...claims: readonly Claim[]): ReturnType<typeof evidenceDocument> {
  return evidenceDocument(register(claims), origin);
}

describe('the register as data', () => {
  it('gives a figure as it was published and in base units', () => {
    expect(documentOf(change).claims[0]?.figure).toEqual({
      kind: 'change',
      before: {text: '1.4\u2009ms', value: 0.0014, unit: 's', digits: 2},
      after: {text: '184\u2009µs', value: 0.000184, unit: 's', digits: 3},
    });
  });

  it('leaves out what binary fractions add: 57 × 0.01 is 0.5700000000000001', () => {
    const [row] = documentOf(claim({kind: 'value', value: parseQuantity('57 %')})).claims;
    expect(row?.figure).toMatchObject({value: {value: 0.57}});
  });

  it('computes the ratio and the change to the digits that the figures justify', () => {
    expect(documentOf(change).claims[0]).toMatchObject({
      ratio: {value: 7.6, text: '7.6×'},
      change: {value: -0.87, text: '−87\u2009%'},
    });
    expect(documentOf(multiple).claims[0]).toMatchObject({ratio: null, change: null});
  });

  it('states what was not published as null', () => {
    expect(documentOf(change).claims[0]).toMatchObject({
      statistic: null,
      subject: null,
      note: null,
      conditions: {load: '42 req/s/core', window: null, sample: null, environment: null, period: null},
    });
  });

  it('names the row and the page by whole addresses, and what it was made from', () => {
    const document = documentOf(change);
    expect(document).toMatchObject({
      $schema: 'https://practice.example/evidence.schema.json',
      generatedFrom: {edition: '2026.2', commit: '0123abcd'},
      counts: {reported: 1, all: 1},
    });
    expect(document.claims[0]).toMatchObject({
      url: 'https://practice.example/evidence/#feed-p99',
      page: {title: 'Feed', url: 'https://practice.example/case-studies/feed/'},
    });
  });

  it('names a base unit for every unit', () => {
    for (const unit of Object.keys(units) as Unit[]) {
      const [row] = documentOf(claim({kind: 'value', value: parseQuantity(`1 ${unit}`)})).claims;
      if (row?.figure.kind !== 'value') throw new Error('not a value');
      expect(row.figure.value).toMatchObject({value: units[unit].base, unit: expect.stringMatching(/\S/)});
    }
  });

  it('is equal text for equal claims', () => {
    expect(formatJson(documentOf(change, value, multiple))).toBe(
      formatJson(documentOf(multiple, change, value)),
    );
  });
});

describe('the JSON Schema of the register', () => {
  const schema = evidenceJsonSchema(origin.url);
  // What is served, read by a schema library as a stranger would.
  const asStranger = z.fromJSONSchema(JSON.parse(JSON.stringify(schema)));
  const served: unknown = JSON.parse(formatJson(documentOf(change, multiple, value)));

  it('names itself and describes null', () => {
    expect(schema).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      $id: 'https://practice.example/evidence.schema.json',
    });
    expect(JSON.stringify(schema)).toContain('null means “not published”');
  });

  it('accepts the document', () => {
    expect(evidenceSchema.safeParse(served).error).toBeUndefined();
    expect(asStranger.safeParse(served).error).toBeUndefined();
  });

  it.each([
    ['a grade that there is not', ['grade', 'certain']],
    ['a statistic that there is not', ['statistic', 'tail']],
    ['a figure as text', ['figure', '4 ms']],
    ['a condition that is left out', ['conditions', {load: null}]],
  ])('refuses %s', (_, [field, wrong]) => {
    const document = documentOf(change);
    const spoilt = {...document, claims: [{...document.claims[0], [field as string]: wrong}]};
    expect(evidenceSchema.safeParse(spoilt).success).toBe(false);
    expect(asStranger.safeParse(spoilt).success).toBe(false);
  });
});
