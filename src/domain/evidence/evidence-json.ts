import * as z from 'zod';
import type {Quantity} from '../quantity/quantity.ts';
import {
  formatMultiple,
  formatPercent,
  improvement,
  relativeChange,
  type Computed,
} from '../quantity/ratio.ts';
import {dimensionOf, type Dimension} from '../quantity/units.ts';
import {conditionNames, type Claim, type ConditionName} from './claim.ts';
import type {Register, RegisterRow} from './register.ts';
import {SCHEMA_PATH} from './evidence-paths.ts';
import {
  evidenceSchema,
  type EvidenceClaim,
  type EvidenceDocument,
  type EvidenceQuantity,
} from './evidence-schema.ts';

/** Of which site and which state of it the document tells. */
export type Origin = {
  readonly name: string;
  /** Without a slash at its end. */
  readonly url: string;
  readonly edition: string;
  readonly commit: string;
};

/** What one of a base unit is called; figures that are only counted have none. */
const baseUnits: Readonly<Record<Dimension, string>> = {
  time: 's',
  data: 'B',
  share: '1',
  multiple: '1',
  'request rate': 'req/s',
  'request rate per core': 'req/s/core',
  'event rate': 'events/week',
  cores: 'cores',
  count: '1',
};

/** `/evidence.json` as data. */
export function evidenceDocument({rows, counts}: Register, origin: Origin): EvidenceDocument {
  const {name, url, edition, commit} = origin;
  return {
    $schema: `${url}${SCHEMA_PATH}`,
    site: {name, url: `${url}/`},
    generatedFrom: {edition, commit},
    counts: {...counts, all: rows.length},
    claims: rows.map((row) => toClaim(row, url)),
  };
}

/** `/evidence.schema.json`, generated from the schema that the document is checked by. */
export function evidenceJsonSchema(url: string): object {
  const {$schema, ...rest} = z.toJSONSchema(evidenceSchema, {io: 'input'});
  return {$schema, $id: `${url}${SCHEMA_PATH}`, ...rest};
}

/** As it is served: one form for equal data. */
export function formatJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function toClaim(row: RegisterRow, url: string): EvidenceClaim {
  const {id, metric, subject, statistic, better, grade, interval, note, source, revision, date, text, to} =
    row;
  return {
    id,
    url: url + to,
    metric,
    subject: subject ?? null,
    statistic: statistic ?? null,
    text,
    ...figureOf(row),
    better,
    grade,
    conditions: conditionsOf(row),
    interval: interval ?? null,
    note: note ?? null,
    page: {title: source.title, url: url + source.to},
    revision,
    date,
  };
}

function figureOf({figure, better}: Claim): Pick<EvidenceClaim, 'figure' | 'ratio' | 'change'> {
  switch (figure.kind) {
    case 'change': {
      const {before, after} = figure;
      return {
        figure: {kind: 'change', before: written(before), after: written(after)},
        ratio: computed(improvement(before, after, better), formatMultiple),
        change: computed(relativeChange(before, after), formatPercent),
      };
    }
    case 'multiple':
      return {
        figure: {kind: 'multiple', multiple: written(figure.multiple)},
        ratio: null,
        change: null,
      };
    case 'value':
      return {figure: {kind: 'value', value: written(figure.value)}, ratio: null, change: null};
  }
}

function written({text, value, unit, digits}: Quantity): EvidenceQuantity {
  return {text, value: withoutNoise(value), unit: baseUnits[dimensionOf(unit)], digits};
}

function computed(
  result: Computed | undefined,
  format: (computed: Computed) => string,
): EvidenceClaim['ratio'] {
  if (result === undefined) return null;
  return {value: Number(result.value.toPrecision(result.digits)), text: format(result)};
}

/** 184 µs is 0.000184 s: what binary fractions add behind the fifteenth digit was never published. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function conditionsOf({conditions}: Claim): EvidenceClaim['conditions'] {
  return Object.fromEntries(conditionNames.map((name) => [name, conditions[name] ?? null])) as Record<
    ConditionName,
    string | null
  >; // Object.fromEntries forgets that every name is there.
}
